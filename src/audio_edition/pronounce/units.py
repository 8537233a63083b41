"""Units of measure: their symbols, and what they are called, alone, squared and per another."""

import re

from audio_edition.pronounce.semiotic import later

_LENGTHS = {
    "nm": "nanometre",
    "µm": "micrometre",
    "μm": "micrometre",
    "mm": "millimetre",
    "cm": "centimetre",
    "dm": "decimetre",
    "m": "metre",
    "km": "kilometre",
    "mi": "mile",
    "ft": "foot",
    "in": "inch",
    "ins": "inch",
    "yd": "yard",
    "yds": "yard",
}
_PLAIN = dict(
    line.split("=")
    for line in """nmi=nautical mile;ha=hectare;ac=acre;µg=microgram;μg=microgram;mcg=microgram
ng=nanogram;mg=milligram;g=gram;kg=kilogram;kgs=kilogram;t=tonne;lb=pound;lbs=pound
oz=ounce;st=stone;nautical mi=nautical mile;gsm=gram per square metre;pts=point
KG=kilogram;Kg=kilogram;KM=kilometre;Km=kilometre;LB=pound;LBS=pound
OZ=ounce;MPH=mile per hour;KPH=kilometre per hour;FT=foot;cc=C.C;mbps=megabit per second
gbps=gigabit per second;gb=gigabyte;tb=terabyte;ghz=gigahertz;mhz=megahertz;khz=kilohertz
hz=hertz;kwh=kilowatt hour;kw=kilowatt;db=decibel
cwt=hundredweight;ml=millilitre;mL=millilitre;µl=microlitre;µL=microlitre;cl=centilitre
dl=decilitre;dL=decilitre;l=litre;L=litre;hl=hectolitre
gal=gallon;bu=bushel;qt=quart;pt=pint;fl oz=fluid ounce;fl. oz=fluid ounce;tsp=teaspoon
tsps=teaspoon;tbsp=tablespoon;tbsps=tablespoon;Tbsp=tablespoon;Tbsps=tablespoon;qts=quart;gals=gallon
kcal=kilocalorie;kcals=kilocalorie;ltr=litre;ltrs=litre;mth=month;mths=month;AU=astronomical unit
cal=calorie;J=joule;kJ=kilojoule;MJ=megajoule
GJ=gigajoule;eV=electron volt
keV=kiloelectron volt;MeV=mega electron volt;GeV=giga electron volt;TeV=tera electron volt
kN=kilonewton;Nm=newton metre;hp=horsepower;bhp=brake horsepower;shp=shaft horsepower
ihp=indicated horsepower;mAh=milliamp hour;Ah=amp hour
kbps=kilobit per second;Mbps=megabit per second;Gbps=gigabit per second
mph=mile per hour;m.p.h.=mile per hour;m.p.g.=mile per gallon;r.p.m.=R.P.M
mi/h=mile per hour;kph=kilometre per hour
kmh=kilometre per hour
mpg=mile per gallon;ppg=point per game;rpg=rebound per game;apg=assist per game
rpm=R.P.M;bpm=beat per minute;psi=P.S.I;fps=frame per second
dpi=D.P.I;ppi=P.P.I;ppm=part per million;ppb=part per billion;bps=basis point;bp=basis point
mo=month;mos=month;yr=year;yrs=year;wk=week;wks=week
ms=millisecond;sec=second;secs=second;min=minute;mins=minute;hr=hour;hrs=hour
h=hour
µs=microsecond;ns=nanosecond;mW=milliwatt;W=watt;kW=kilowatt;MW=megawatt;GW=gigawatt;TW=terawatt
Wh=watt hour;kWh=kilowatt hour;MWh=megawatt hour;GWh=gigawatt hour;TWh=terawatt hour
pF=picofarad;nF=nanofarad;µF=microfarad;μF=microfarad;mF=millifarad
mV=millivolt;V=volt;kV=kilovolt;mA=milliamp;kA=kiloamp;Ω=ohm;kΩ=kilohm;MΩ=megohm
Hz=hertz;kHz=kilohertz;MHz=megahertz;GHz=gigahertz;THz=terahertz;dB=decibel;dBA=decibel
Pa=pascal;hPa=hectopascal;kPa=kilopascal;MPa=megapascal;GPa=gigapascal;mb=millibar;mbar=millibar
mmHg=millimetre of mercury;mm Hg=millimetre of mercury;kB=kilobyte;KB=kilobyte;MB=megabyte
GB=gigabyte;TB=terabyte;PB=petabyte;EB=exabyte;Kb=kilobit;Mb=megabit;Gb=gigabit;Mbit=megabit
Gbit=gigabit;MP=megapixel;Mpx=megapixel;mol=mole;mmol=millimole;pmol=picomole;Bq=becquerel;mSv=millisievert
µSv=microsievert;lm=lumen;ly=light year;kt=knot;kts=knot;kn=knot;Mt=megatonne;Gt=gigatonne
Å=angstrom;Mpc=megaparsec;kpc=kiloparsec;Gyr=billion year;Myr=million year;IU=I.U
lb-ft=pound foot;lb ft=pound foot;ft-lb=foot pound;ft lb=foot pound;ft-lbs=foot pound
ft lbs=foot pound;sqft=square foot;sqm=square metre;cfs=cubic foot per second
cfm=cubic foot per minute;gpm=gallon per minute;kVA=kilovolt amp;ct=carat;MVA=megavolt amp
N·m=newton metre;N⋅m=newton metre;lb⋅ft=pound foot;lb·ft=pound foot;ft·lb=foot pound
mM=millimolar;µM=micromolar;nM=nanomolar
Btu=B.T.U;BTU=B.T.U;MMBtu=million B.T.U;bpd=barrel per day;rad=radian
Mly=million light year;MtCO₂=megatonne of C.O two
°C=degree Celsius;°F=degree Fahrenheit;° C=degree Celsius
° F=degree Fahrenheit;ºC=degree Celsius;ºF=degree Fahrenheit;℃=degree Celsius;℉=degree Fahrenheit
deg C=degree Celsius;deg F=degree Fahrenheit;°K=degree Kelvin;deg=degree;°=degree""".replace(
        "\n", ";"
    ).split(";")
)
_PERIODS = ("day", "week", "month", "year", "yr", "person", "head", "capita", "hour", "minute")
_ONLY_BELOW = {"s": "second", "d": "day", "K": "kelvin"}
_NAMES = {**_PLAIN, **_LENGTHS, **_ONLY_BELOW}
_POWERS = {"2": "square", "²": "square", "3": "cubic", "³": "cubic"}
_ALIKE = later(r"(?:hertz|stone|horsepower|hundredweight|molar|[A-Z.]+)$")


def _any_of(symbols: dict[str, str]) -> str:
    """Return a pattern for symbols, the longest first, with a blank or a hyphen in them."""
    longest = sorted(symbols, key=len, reverse=True)
    return "|".join(re.escape(symbol).replace(r"\ ", r"[ \-]") for symbol in longest)


_ALONE = {name: said for name, said in {**_PLAIN, **_LENGTHS}.items() if name != "in"}
"""`in` is a word more often."""
_LENGTH = rf"(?:{_any_of(_LENGTHS)})[²³23]"
_SQUARE = rf"(?:(?:sq|cu)\.?|square|cubic)[ -](?:{_any_of(_LENGTHS)})"
_PER = rf"(?:/(?:{_LENGTH}|s[²2]|{_any_of({**_ALONE, **_ONLY_BELOW})}|{'|'.join(_PERIODS)}))"
UNIT = rf"(?:(?:{_SQUARE}|{_LENGTH}|{_any_of(_ALONE)}){_PER}{{0,2}}|in{_PER})"
"""A pattern for every unit, with no groups."""

UNIT_WORDS = frozenset(
    run
    for symbol in (
        *_NAMES,
        *(f"{length}{power}" for length in _LENGTHS for power in "²³"),
        *("sq", "cu", "square", "cubic"),
    )
    for run in re.findall(r"[^\W\d_]+", symbol)
)
"""Runs of letters of which a text that holds a unit holds one, but for degrees."""

_PARTS = later(r"(?:(sq(?:uare)?|cub?(?:ic)?)\.?[ -])?(.+?)([²³23]?)$")


def unit_name(written: str, *, many: bool) -> str:
    """Return what a unit is called, for one or for many: `km/h` is `kilometres per hour`."""
    if written in _NAMES:
        return _in_number(_NAMES[written], many=many)
    first, *others = written.split("/")
    name = _in_number(_one(first), many=many)
    return name + "".join(per_unit(other) for other in others)


def per_unit(written: str) -> str:
    """Return what stands below the line: ` per second squared`."""
    seconds = written in {"s²", "s2"}
    return " per second squared" if seconds else f" per {_one(written)}"


def _one(written: str) -> str:
    """Return the name of one unit, squared or cubed where it says so."""
    prefix, symbol, power = _PARTS().fullmatch(written).groups()  # type: ignore[union-attr]
    if written in _NAMES or written in _PERIODS:
        return _NAMES.get(written, written)
    kind = {"sq": "square ", "cu": "cubic "}.get((prefix or "")[:2], "")
    kind += f"{_POWERS[power]} " if power else ""
    return kind + _NAMES.get(symbol, "inch")


def _in_number(name: str, *, many: bool) -> str:
    """Return a name for one or for many; in `mile per hour` the first part has the ending."""
    if not many or _ALIKE().search(name):
        return name
    head, separator, tail = name.partition(" per ")
    if not separator:
        head, separator, tail = name.partition(" of ")
    if " " in head and head.startswith("degree"):
        return head.replace("degree", "degrees") + separator + tail
    stem = head.removesuffix("foot")
    plural = f"{stem}feet" if stem != head else f"{head}{'es' if head.endswith('inch') else 's'}"
    return plural + separator + tail
