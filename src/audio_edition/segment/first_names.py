"""First names that tell a gender, from many countries; those that tell none are left out.

Written down from common knowledge, so that no licence is on them. In small letters.
"""

from audio_edition.segment.language import word_set

MASCULINE_NAMES = word_set(
    """
    aaron abdallah abdel abdul abdullah abe abel abraham adam adil adnan adolfo adrian agustin
    ahmad ahmed aidan akira alan alastair albert alberto alejandro aleksander aleksandr
    alessandro alex alexander alexandre alexei alfonso alfred alfredo ali alistair alvaro alvin
    amadou amir amit anders andre andreas andrei andres andrew andrey angus anil anthony antoine
    anton antonin antonio antony anwar archie arjun armando arne arnold art arthur arturo arvind
    asher ashok atticus august augusto austin aziz barack barnaby barney barry bart bashar basil
    bastien ben benedict benjamin bernard bernardo bernie bert bertrand bill billy bjorn björn
    bo bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan
    bryce byron caleb callum calvin cameron carl carlo carlos carlton cecil cedric cesar chad
    charles charlie chester chris christian christoph christophe christopher chuck clarence
    clark claude claudio claus clayton clement cliff clifford clint clinton clive cody colin
    connor conrad corey cornelius craig curt curtis cyril cyrus dale damian damien damon dan
    daniel danilo danny dante darren darryl dave david davide dean declan denis dennis denzel
    derek derrick desmond diego dieter dietrich dirk dmitri dmitry dominic don donald dong doug
    douglas duane dudley duncan dustin dwayne dwight dylan eamon earl ebenezer ed eddie edgar
    edmond edmund eduardo edward edwin efrain einar eli elias elijah elliot elliott elmer elon
    emanuel emil emilio emmanuel emmet enrico enrique enver enzo eric erich erik ernest ernesto
    ernst esteban ethan etienne eugene evan ezra fabian fabio fabrice faisal farid felipe felix
    ferdinand fernando fidel filip finn flavio floyd forrest francesco francisco franck franco
    francois frank frankie franklin franz françois fred freddie frederic frederick frederik
    friedrich fritz gabriel gareth garry gary gavin gene geoff geoffrey george georges georgios
    gerald gerard gerardo gerhard gianni gideon gilbert giles gino giorgio giovanni giuseppe
    glen glenn gonzalo gordon grady graham grant greg gregg gregor gregory guillaume guillermo
    gunter gus gustav gustavo guy günter hakim hal hamid hamza hank hans harold harrison harry
    harvey hasan hassan hector heinrich heinz helmut hendrik henri henrik henry herb herbert
    herman hermann hiroshi howard hubert hugh hugo humphrey hussein ian ibrahim ignacio igor
    imran ioannis iqbal irving isaac isaiah isidore ismail ivan ivar ivo jack jackson jacob
    jacques jaime jake jakob jamal james jameson jan jared jarrod jason jasper javier jay jeb
    jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesper jesús jim jimmie jimmy
    joachim joaquin jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan
    jono jorge jose josef joseph josh joshua josiah josé joão juan judah jude jules julian
    julien julio julius jun junior jurgen justin jürgen karim karl kaspar keith ken kenneth
    kenny kent kevin khaled khalid kirk klaus kofi konrad konstantin kristian kurt kyle lamar
    lance larry lars laszlo laurence laurent lawrence lech leif len lennart leo leon leonard
    leonardo leopold leroy les lester levi lewis liam linus lionel lloyd logan lorenzo louis
    lowell luca lucas luciano lucien ludwig luigi luis luiz lukas luke luther magnus mahmoud
    malcolm manfred manuel marc marcel marcelo marco marcos marcus mario marius mark markus
    marlon marshall martin marvin mason massimo mateo mathias mathieu mats matt matteo matteus
    matthew matthias maurice mauricio max maxim maximilian melvin michael michel miguel mihai
    mikael mike mikhail milan miles milton mitch mitchell mohamed mohammad mohammed
    moritz morris morten moses muhammad murray mustafa najib narendra nat nate nathan nathaniel
    neal ned neil nelson nicholas nick nicolai nicolas niels nigel nikita nikolai nikos nils
    noah noel norbert norman olaf oleg oliver olivier omar orlando oscar osman otis otto owen
    pablo paddy paolo pascal patricio patrick paul paulo pavel pedro pekka percy perry pete
    peter petr petros phil philip philippe phillip pierre pietro piotr preston quentin quincy
    rafael rahul raj rajesh ralf ralph ramon randall randy raoul raphael rashid raul ravi ray
    raymond reggie reginald reinhard rené rex rhys ricardo rich richard rick ricky rob robbie
    robby robert roberto rod roderick rodney rodrigo rodrigue roger rohan roland rolf roman ron
    ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan salman
    salvador salvatore sam samir samuel sanjay santiago saul scott sean sebastian sergei sergey
    sergio seth seymour shane shaun shawn sidney siegfried sigmund silas silvio simon solomon
    spencer stan stanley stefan stefano stephan stephen sterling steve steven stewart stig
    stuart sunil sven sylvester sébastien taha tariq ted terrence terry thaddeus theo
    theodore thibault thierry thomas thorsten tim timo timothy tobias toby todd tom tomas tommy
    tomás tony travis trent trevor trey tristan troy tyler tyrone udo ugo ulf ulrich umberto uwe
    vaclav vernon vic vicente victor vijay viktor vince vincent vincenzo virgil vito vittorio
    vlad vladimir volker wade wallace walt walter warren wayne wendell werner wilbur wilfred
    wilhelm will willem william willie willis wilson winston wolf wolfgang woodrow xavier yann
    yannick yusuf yves zachary zack zbigniew zoltan étienne
    """
)
FEMININE_NAMES = word_set(
    """
    abby abigail ada adelaide adele adriana agatha agnes agnieszka aileen aisha alana alberta
    alejandra alena alessandra alexandra alexis alice alicia alina aline alison allison alma
    alyssa amanda amber amelia amelie amina amy ana anastasia angela angelica angelina angie
    anita anja anke ann anna annabel annabelle anne annelise annette annie annika antje
    antoinette antonia april ariana arlene astrid audrey aurora ava ayesha babette barb barbara
    beatrice beatrix becky belinda bella benedetta bernadette bernice berta bertha bess beth
    bethany betsy bettina betty beverly birgit blanche bonnie brenda bridget brigitte brittany
    brooke caitlin camila camilla camille candace cara carina carla carlotta carly carmen carol
    carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecile cecilia
    celeste celia celine chantal charlotte chelsea cheryl chiara chloe christa christiane
    christina christine cindy claire clara clarissa claudia clementine clotilde colette colleen
    concepcion connie constance consuelo cora cordelia corinna corinne cornelia courtney
    cristina crystal cynthia dagmar daisy daniela danielle daphne darlene dawn debbie deborah
    debra deirdre delia delphine denise destiny diana diane dina dolores dominika dona donna
    dora doreen doris dorothea dorothy ebba edith edna eileen elaine elba eleanor elena eleonora
    elif elisa elisabeth elise elizabeth ella ellen elsa else elsie elvira emilia emilie emily
    emma erica erika erin ernestine esmeralda esperanza estelle esther ethel eugenia eugenie
    eunice eva evangeline eve evelyn faith fatima fay felicia felicity fernanda fiona flora
    florence frances francesca francine francisca françoise freda frederica frida frieda
    gabriela gabriella gabrielle gail genevieve georgia georgina geraldine gerda germaine
    gertrude gilda gillian gina ginny giovanna gisela giulia gladys glenda gloria grace greta
    gretchen guadalupe gudrun gwen gwendolyn hanna hannah hannelore harriet hattie hazel heather
    hedwig heidi heike helen helena helene helga henrietta hermione hester hilary hilda
    hildegard hillary hope huma ida ilona ilse imelda imogen ina ines inga inge ingeborg ingrid
    inès irena irene iris irma isabel isabella isabelle isolde ivana ivanka ivonne ivy
    jacqueline jana jane janet janice janine janis jasmine jeanette jeanine jeanne jenna
    jennifer jenny jessica jette jill jillian joan joanna joanne jocelyn johanna josefina
    josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette
    june jutta karen karin karla karolina katarina katarzyna kate katharina katharine katherine
    kathleen kathryn kathy katie katja katrin katrina katya kay kayla kaylee keiko kelli
    kellyanne kendra kerstin kiara kiera kirsten kirstie kitty krista kristen kristin kristina
    krystal lara larissa latoya laura lauren laurie lavinia layla lea leah leigh leila lena
    lenora leona leonie leonora leticia liina lila lilian lilith lillian lily lina linda lindsay
    lisa lise liv livia liz liza lizzie lois lola lorena loretta lorna lorraine lottie louisa
    louise lourdes lucia luciana lucie lucille lucinda lucrezia lucy luisa luise luz lydia lyn
    lynda lynette lynn mabel mackenzie maddie madeleine madeline madison mae magda magdalena
    maggie maia maja malala malia mandy manuela mara marcella marcia margaret margarita margit
    margo margot marguerite maria mariam marian marianne marie mariel marietta marilyn marina
    marion marisa marisol marissa maritza marjorie marlene marta martha martina mary maryam
    mathilde matilda maud maude maureen mavis maxine maya megan meghan mei melania melanie
    melinda melissa melody mercedes meredith merle meryl mia michaela michele michelle mildred
    millicent millie mimi mina mindy minnie mira miranda miriam moira mollie molly mona monica
    monika monique muriel myra myrna myrtle nadia nadine nancy naomi natalia natalie natasha
    nell nellie nettie nichola nicola nicole nikki nina nora noreen norma octavia odette olena
    olga olive olivia opal ophelia orla paige paloma pam pamela patience patrice patricia patsy
    patti patty paula paulette paulina pauline pearl peggy penelope penny petra phaedra philippa
    phoebe phyllis pilar pippa polly portia priscilla priti priya prudence rachel raisa ramona
    rana raquel rebecca regina reina renata renate renée rhoda rhonda rita roberta rochelle rosa
    rosalie rosalind rosalyn rosanna rosario rose roseanne rosemarie rosemary rosie roslyn
    roxanne ruby ruth sabine sabrina sadie sally salma samantha sandra sara sarah saskia
    savannah selena selina selma serena sharon sheila shelby shelley shelly sheryl shirley
    sibylle sierra sigrid silke silvia simone sinead siobhan sofia sonia sonja sonya sophia
    sophie stacey stacy stella stephanie sue suella summer susan susana susanna susanne susie
    suzanne svenja svetlana sybil sylvia sylvie tabitha tamara tammy tanja tanya tara tatiana
    teresa tess tessa thea thelma theresa therese tiffany tilda tina toni tonya tracey traci
    trinidad trisha trudy tulsi uma una ursula ute valentina valerie vanessa vera verena
    veronica vicki vicky victoria viola violet virginia vivian viviane vivienne wanda wendy
    whitney wilhelmina wilma winifred yasmin yolanda yulia yuliya yvette yvonne zara zelda
    zeynep zoe zofia zoë
    """
)
