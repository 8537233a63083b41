"""Places that a text may name without saying that they are: countries, states, great cities.

Names that people bear as well are left out. In small letters, as they are called in English.
"""

_NAMES = """
    afghanistan, alabama, alaska, albania, algeria, america, amsterdam, angola, ankara,
    antarctica, argentina, arizona, arkansas, armenia, asia, athens, atlanta, australia, austria,
    azerbaijan, baghdad, baltimore, bangkok, bangladesh, barcelona, beijing, belarus, belfast,
    belgium, berlin, bolivia, bosnia, boston, brazil, britain, british columbia, brooklyn,
    brussels, bucharest, budapest, buenos aires, bulgaria, burma, cairo, california, cambodia,
    cameroon, canada, cape town, caracas, chicago, chile, china, cleveland, colombia, colorado,
    congo, connecticut, copenhagen, costa rica, croatia, cuba, cyprus, czech republic, dallas,
    damascus, delaware, delhi, denmark, denver, detroit, dubai, dublin, ecuador, edinburgh, egypt,
    el salvador, england, estonia, ethiopia, europe, finland, florida, france, frankfurt, gaza,
    geneva, germany, ghana, glasgow, greece, guatemala, haiti, hamburg, hawaii, helsinki,
    hollywood, honduras, hong kong, hungary, iceland, idaho, illinois, india, indiana, indonesia,
    iowa, iran, iraq, ireland, islamabad, istanbul, italy, jakarta, jamaica, japan, jerusalem,
    johannesburg, kabul, kansas, kazakhstan, kentucky, kenya, kiev, korea, kosovo, kuwait, kyiv,
    latvia, lebanon, libya, lisbon, lithuania, liverpool, london, los angeles, louisiana,
    luxembourg, madrid, maine, malawi, malaysia, mali, malta, manchester, manhattan, manila,
    maryland, massachusetts, melbourne, mexico, mexico city, miami, michigan, milan, milwaukee,
    minneapolis, minnesota, mississippi, missouri, moldova, mongolia, montana, montenegro,
    montreal, morocco, moscow, mozambique, mumbai, munich, myanmar, nairobi, namibia, naples,
    nebraska, nepal, netherlands, nevada, new delhi, new england, new hampshire, new jersey, new
    mexico, new orleans, new south wales, new york, new york city, new zealand, nicaragua, niger,
    nigeria, north carolina, north dakota, north korea, northern ireland, norway, nova scotia,
    ohio, oklahoma, ontario, oregon, oslo, ottawa, pakistan, palestine, panama, paraguay,
    pennsylvania, peru, philadelphia, philippines, phoenix, pittsburgh, poland, portugal, prague,
    puerto rico, qatar, quebec, queensland, rhode island, rio de janeiro, romania, rome, russia,
    rwanda, san diego, san francisco, santiago, saudi arabia, scotland, seattle, senegal, seoul,
    serbia, shanghai, silicon valley, singapore, slovakia, slovenia, somalia, south africa, south
    carolina, south dakota, south korea, spain, sri lanka, stockholm, sudan, sweden, switzerland,
    sydney, syria, taiwan, tanzania, tasmania, tehran, tel aviv, tennessee, texas, thailand,
    tibet, tokyo, toronto, tunisia, turkey, uganda, ukraine, united kingdom, united states,
    uruguay, utah, vancouver, venezuela, venice, vermont, vienna, vietnam, wales, wall street,
    warsaw, west virginia, wisconsin, wyoming, yemen, yorkshire, zambia, zimbabwe, zurich
"""

PLACES = frozenset(map(str.strip, " ".join(_NAMES.split()).split(",")))
