"""What a name looks like, for wrong ones to look the same."""

from __future__ import annotations

from questions.documents.script import fold
from questions.entities.entity import EntityType

TITLE, NAME = "title", "name"
_TITLES = "祖宗帝汗王后"
_LAND = "山水河江湖溪泊泽海岛屿岭峡原洲川亚地"
"""Last characters, script-folded, of mountains, waters and regions, which nobody besieges or holds."""
_WATER = "河江水川湖海淮溪泊泽洋"
"""The same of waters."""
_FORTS = "寨砦堡城关口镇驿门岭"
"""Last characters, script-folded, of places that are walls and little else."""


def form(text: str, of_type: EntityType) -> str:
    """A ruler's title or a personal name; a place by its last character (州, 府, 城)."""
    if of_type is EntityType.PERSON:
        return TITLE if text[-1] in _TITLES else NAME
    return fold(text[-1])


def is_land(place: str) -> bool:
    """Whether a place is a mountain, a water or a region, and no town."""
    return fold(place[-1]) in _LAND


def is_water(place: str) -> bool:
    """Whether a place is a river, a lake or a sea."""
    return fold(place[-1]) in _WATER


def is_fort(place: str) -> bool:
    """Whether a place is a fort, a pass or a post, and neither a land nor a city."""
    return fold(place[-1]) in _FORTS
