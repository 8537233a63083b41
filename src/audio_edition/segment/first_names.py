"""First names that tell a gender, from many countries; those that tell none are left out.

Written down from common knowledge, so that no licence is on them. In small letters.
"""

from audio_edition.segment.language import word_set

MASCULINE_NAMES = word_set(
    """
    aaron abdallah abdel abdi abdul abdullah abe abel abraham adam adil adnan adolfo adrian
    agustin aharon ahmad ahmed aidan akira alan alastair albert alberto alec aled alejandro
    aleksander aleksandr alessandro alex alexander alexandre alexei alfonso alfred alfredo ali
    alistair alvaro alvin amadou amir amit anand anatoly anders andre andreas andrei andres
    andrew andrey andriy angus anil anthony antoine anton antonin antonio antony anwar archie
    arjun arkady armando arne arnold art arthur arturo arun arvind asher ashok ashwin atticus
    august augusto austin avi ayman aziz babajide balazs barack barnaby barney barry bart bashar
    basil bastien behzad bela ben benedict benjamin benny bernard bernardo bernie bert bertrand
    bilal bill billy bjorn björn bo bob bobby bogdan boris brad bradley brandon brendan brent
    bret brett brian bruce bruno bryan bryce byron caleb callum calvin cameron carl carlo carlos
    carlton cecil cedric cesar chad charles charlie chester chinedu chris christian christoph
    christophe christopher chuck cian ciaran clarence clark claude claudio claus clayton clement
    cliff clifford clint clinton clive cody colin connor conrad corey cormac cornelius cosmin
    craig curt curtis cyril cyrus dafydd daisuke dale damian damien damon dan daniel danilo
    danny dante darnell darren darryl dave david davide dean declan deepak denis dennis denzel
    derek derrick deshawn desmond diego dieter dietrich dimitris dirk dmitri dmitry dominic don
    donald dong doug douglas duane dudley duncan dustin dwayne dwight dylan eamon earl ebenezer
    ed eddie edgar edmond edmund eduardo edward edwin efrain ehud einar eli elias elijah elliot
    elliott elmer elon emanuel emeka emil emilio emmanuel emmet emrys enrico enrique enver enzo
    eoin eric erich erik ernest ernesto ernst esteban ethan etienne euan eugene evan ewan ezra
    fabian fabio fabrice faisal farhad farid farouk felipe felix femi ferdinand ferenc fergus
    fernando fidel filip finn flavio floyd forrest fouad francesco francisco franck franco
    francois frank frankie franklin franz françois fred freddie frederic frederick frederik
    friedrich fritz fumio gabriel ganesh gareth garry gary gavin gene gennady geoff geoffrey
    george georges georgios gerald gerard gerardo gerhard gethin gheorghe gianni gideon gilbert
    giles gino giorgio giorgos giovanni giuseppe glen glenn gonzalo gordon grady graham grant
    greg gregg gregor gregory guillaume guillermo gunter gus gustav gustavo guy günter habib
    hakim hal hamid hamish hamza hank hans harold harrison harry haruki harvey hasan hassan
    hector heinrich heinz helmut hendrik henri henrik henry herb herbert herman hermann hiroshi
    hossein howard hubert hugh hugo humphrey hussain hussein huw iain ian ibrahim ignacio igor
    imran ioannis iolo ion iqbal irving isaac isaiah isidore ismail istvan ivan ivar ivo jack
    jackson jacob jacques jaime jake jakob jamal jamar james jameson jamil jan janos jared
    jaroslaw jarrod jason jasper javad javier jay jeb jeff jeffrey jens jeremiah jeremy jermaine
    jerome jerry jerzy jesper jesús jim jimmie jimmy jiri joachim joaquin jochen joe joel johan
    johann johannes john johnny jomo jon jonah jonas jonathan jono jorge jose josef joseph josh
    joshua josiah josé joão juan judah jude jules julian julien julio julius jun junior jurgen
    justin jürgen karim karl kaspar kazuo keith kemal ken kenji kenneth kenny kent kevin khaled
    khalid kirk klaus kofi konrad konstantin kostas krishna kristian krzysztof kurt kwame kwasi
    kyle lachlan lamar lamont lance larry lars laszlo laurence laurent lawrence lech leif len
    lennart leo leon leonard leonardo leonid leopold leroy les lester levi lewis liam linus
    lionel lloyd logan lorenzo louis lowell luca lucas luciano lucien ludwig luigi luis luiz
    lukas luke luther magnus mahesh mahmoud malcolm manfred manoj manuel marc marcel marcelo
    marco marcos marcus marek mario marius mark markus marlon marquis marshall martin marvin
    masahiro mason massimo mateo mathias mathieu mats matt matteo matteus matthew matthias
    maurice mauricio max maxim maximilian mehdi mehmet melvin michael michel miguel mihai mikael
    mike mikhail milan miles milton minoru mircea miroslav mitch mitchell mohamed mohammad
    mohammed mohsen moritz morris morten moses moshe mounir muhammad murat murray mustafa mykola
    nabil naftali najib naoki narendra nasser nat nate nathan nathaniel naveen neal ned neil
    nelson nicholas nick nicolai nicolas niels nigel nikita nikolai nikos nils noah noel norbert
    norman olaf oleg oleksandr oliver olivier olumide omar orhan orlando osama oscar osman otis
    otto owen pablo paddy padraig paolo pascal patricio patrick paul paulo pavel pawel pedro
    pekka percy perry pete peter petr petro petros phil philip philippe phillip pierre pietro
    piotr pradeep prakash preston quentin quincy radek radu rafael rafal rafi rahul raj rajesh
    rajiv ralf ralph ramesh rami ramon randall randy raoul raphael rashid raul ravi ray raymond
    reggie reginald reinhard rené rex reza rhodri rhys ricardo rich richard rick ricky rob
    robbie robby robert roberto rod roderick rodney rodrigo rodrigue roger rohan rohit roland
    rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ
    russell ryan sachin sajid salim salman salvador salvatore sam samir samuel sandor sanjay
    santiago satoshi saul scott seamus sean sebastian segun sergei sergey sergio serkan seth
    seymour shane shaun shawn shigeru shimon shinzo shmuel siavash sidney siegfried sigmund
    silas silvio simon solomon spencer stan stanislav stanley stefan stefano stefanos stephan
    stephen sterling steve steven stewart stig stuart sunil suresh sven sylvester sébastien taha
    takashi tarek tariq tayyip ted terrence terry thaddeus theo theodore thibault thierry thomas
    thorsten tim timo timothy tobias tobin toby todd tom tomas tomasz tommy tomás tony travis
    trent trevor trey tristan troy tunde tyler tyrell tyrone udo ugo ulf ulrich umberto usman
    uwe vaclav valery vasyl vernon vic vicente victor vijay vikram viktor vince vincent vincenzo
    virgil vito vittorio vivek vlad vladimir volker volodymyr wade wael wallace walt walter
    waqar warren wayne wendell werner wilbur wilfred wilhelm will willem william willie willis
    wilson winston wojciech wolf wolfgang woodrow xavier yair yann yannick yannis yasser yevgeny
    yitzhak yoshihide yousef yuri yusuf yves zachary zack zahid zaid zbigniew zdenek zeev zoltan
    étienne
    """
)
FEMININE_NAMES = word_set(
    """
    aaliyah abby abeni abigail ada adaeze adelaide adele adriana agata agatha agnes agnieszka
    aileen aisha akiko alana alberta alejandra aleksandra alena alessandra alexandra alexis
    alice alicia alina aline alison allison alma alyssa amal amanda amara amber amelia amelie
    amina amy ana anastasia angela angelica angelina angharad angie anita anja anjali anke ann
    anna annabel annabelle anne annelise annette annie annika antje antoinette antonia aoife
    aparna april ariana arlene astrid audrey augusta aurora ava ayelet ayesha ayse babette barb
    barbara beata beatrice beatrix becky belinda bella benedetta bernadette bernice berta bertha
    bess beth bethany betsy bettina betty beverly beyonce birgit blanche bonnie bozena brenda
    bridget brigitte brittany bronwen brooke caitlin camila camilla camille candace cara carina
    carla carlotta carly carmen carol carole carolina caroline carolyn carrie carys cassandra
    catalina catherine cathy catriona cecile cecilia celeste celia celine cerys chantal
    charlotte chelsea cheryl chiara chidinma chimamanda chloe christa christiane christina
    christine cindy claire clara clarissa claudia clementine clotilde colette colleen concepcion
    connie constance consuelo cora cordelia corinna corinne cornelia courtney cristina crystal
    cynthia dagmar daisy daniela danielle daphne darlene dawn debbie deborah debra deepa deirdre
    delia delphine denise despina destiny diana diane dina divya dolores dominika dona donna
    dora doreen doris dorothea dorothy dot ebba ebony edith edna eileen eilidh ekaterina elaine
    elba eleanor elena eleni eleonora elif elisa elisabeth elise elizabeth elizaveta ella ellen
    elsa else elsie elvira emilia emilie emily emine emma erica erika erin ernestine esmeralda
    esperanza estelle esther ethel eugenia eugenie eunice eva evangeline eve evelyn ewa faith
    fatema fatima fay felicia felicity fernanda fiona flora florence folake frances francesca
    francine francisca françoise freda frederica freya frida frieda gabriela gabriella gabrielle
    gail galina genevieve georgia georgina geraldine gerda germaine gertrude gilda gillian gina
    ginny giovanna gisela giulia gladys glenda gloria golda grace grainne grazyna greta gretchen
    guadalupe gudrun gwen gwendolyn hanna hannah hannelore harriet haruka haruko hatice hattie
    hazel heather hedwig heidi heike helen helena helene helga henrietta hermione hester hila
    hilary hilda hildegard hillary hope huda huma ida ildiko ilona ilse iman imani imelda imogen
    ina indira ines inga inge ingeborg ingrid inès ioana irena irene iris irma iryna isabel
    isabella isabelle isla isolde ivana ivanka ivonne ivy jacqueline jadwiga jana jane janet
    janice janine janis jasmine jeanette jeanine jeanne jenna jennifer jenny jessica jette jill
    jillian jitka joan joanna joanne jocelyn johanna josefina josephine joy joyce juana juanita
    judith judy julia juliana julianne julie juliet juliette june jutta kamala karen karin karla
    karolina katalin katarina katarzyna kate katerina katharina katharine katherine kathleen
    kathryn kathy katie katja katrin katrina katya kavita kay kayla kaylee keiko keisha kelli
    kellyanne kendra kerstin kiana kiara kiera kinga kirsten kirstie kitty krista kristen
    kristin kristina krystal lakisha lakshmi lara larissa latifa latisha latoya laura lauren
    laurie lavinia layla lea leah leigh leila lena lenka lenora leona leonie leonora leticia
    leyla liina lila lilian lilith lillian lily lina linda lindsay lisa lise liv livia liz liza
    lizzie lois lola lorena loretta lorna lorraine lottie louisa louise lourdes lowri lucia
    luciana lucie lucille lucinda lucrezia lucy luisa luise luz lydia lyn lynda lynette lynn
    lyudmila mabel mackenzie maddie madeleine madeline madison mae magda magdalena maggie maha
    maia mairead maja malala malgorzata malia mandy manuela mara marcella marcia margaret
    margarita margit margo margot marguerite maria mariam marian marianne marie mariel marietta
    marilyn marina marion marisa marisol marissa maritza marjorie marlene marta martha martina
    mary maryam mathilde matilda maud maude maureen mavis maxine maya meera megan meghan mei
    melania melanie melinda melissa melody mercedes meredith merle meryl mhairi mia michaela
    michele michelle michiko mihaela mildred millicent millie mimi mina mindy minnie mira
    miranda miri miriam moira mollie molly mona monica monika monique morag muriel myra myrna
    myrtle nabila nadezhda nadia nadine nancy naoko naomi natalia natalie natasha neha nell
    nellie nerys nettie ngozi niamh nichola nicola nicole nihal nikki nina nirmala nora noreen
    noriko norma nour octavia odette oksana olena olga olha olive olivia oluchi opal ophelia
    oprah orla orlagh ottilie paige paloma pam pamela patience patrice patricia patsy patti
    patty paula paulette paulina pauline pearl peggy penelope penny petra phaedra philippa
    phoebe phyllis pilar pippa polly pooja portia priscilla priti priya prudence rachel raisa
    ramona rana rania raquel rebecca reem regina reina renata renate renée rhoda rhonda rihanna
    rita ritu roberta rochelle roisin rosa rosalie rosalind rosalyn rosanna rosario rose
    roseanne rosemarie rosemary rosie roslyn roxanne ruby ruth sabine sabrina sachiko sadie
    sakura sally salma samantha samira sandra saoirse sara sarah saskia savannah selena selina
    selma serena shaniqua sharon sheila shelby shelley shelly sheryl shira shirin shirley shobha
    shreya sian sibylle sierra sigrid silke silvia simone sinead sinéad siobhan siobhán sofia
    sonia sonja sonya sophia sophie soraya stacey stacy stella stephanie sue suella suha summer
    sunita susan susana susanna susanne sushma susie suzanne svenja svetlana swati sybil sylvia
    sylvie tabitha tamara tammy tanja tanya tara tatiana tatyana teresa tess tessa tetiana thea
    thelma theresa therese tiffany tilda tina tomoko toni tonya tracey traci trinidad trisha
    trudy tulsi tzipi uma una ursula ute valentina valerie vanessa vasiliki vera verena veronica
    vicki vicky victoria viola violet virginia vivian viviane vivienne wanda wendy whitney
    wieslawa wilhelmina wilma winifred yael yasmeen yasmin yekaterina yoko yolanda yuki yulia
    yuliya yuriko yvette yvonne zadie zahra zainab zara zelda zeynep zoe zofia zoë zsuzsa zuzana
    """
)
