"""In which region a country lies: the subregions of the United Nations (M49)."""

from collections.abc import Mapping
from typing import Final

_COUNTRIES: Final = {
    "northern_africa": "DZ EG EH LY MA SD TN",
    "western_africa": "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG",
    "middle_africa": "AO CD CF CG CM GA GQ ST TD",
    "eastern_africa": "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW",
    "southern_africa": "BW LS NA SZ ZA",
    "northern_america": "BM CA GL PM US",
    "central_america": "BZ CR GT HN MX NI PA SV",
    "caribbean": "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
    "south_america": "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    "central_asia": "KG KZ TJ TM UZ",
    "eastern_asia": "CN HK JP KP KR MN MO TW",
    "south_eastern_asia": "BN ID KH LA MM MY PH SG TH TL VN",
    "southern_asia": "AF BD BT IN IR LK MV NP PK",
    "western_asia": "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
    "eastern_europe": "BG BY CZ HU MD PL RO RU SK UA",
    "northern_europe": "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ",
    "southern_europe": "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK",
    "western_europe": "AT BE CH DE FR LI LU MC NL",
    "oceania": "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
}

REGIONS: Final = tuple(_COUNTRIES)
"""The regions, by continent."""

REGION_OF: Final[Mapping[str, str]] = {
    country: region for region, countries in _COUNTRIES.items() for country in countries.split()
}
"""The region of each country by its code of two letters (ISO 3166); a code that nobody uses is not in it."""
