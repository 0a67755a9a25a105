"""Colour and type tokens: the only place where a colour or a size is written down."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one appearance as ``#RRGGBB``.

    Every text colour has a contrast of at least 4.5:1 on paper, surface and raised.
    """

    paper: str
    """Window."""
    surface: str
    """Cards."""
    raised: str
    """A control under the pointer."""
    line: str
    """Hairlines between things."""
    outline: str
    """The border of a control, 3:1 against what it stands on."""
    ink: str
    muted: str
    """Secondary text."""
    vermilion: str
    """朱: the one primary action, wrong, conflict."""
    on_vermilion: str
    """Text on a vermilion ground."""
    vermilion_pressed: str
    indigo: str
    """靛: links, selection, new."""
    bamboo: str
    """竹: right, mastered, due done."""
    ochre: str
    """藤黃: learning, inferred, near miss."""
    tint_vermilion: str
    """A pale ground that still carries ink and vermilion text."""
    tint_indigo: str
    tint_bamboo: str
    tint_ochre: str


LIGHT = Tokens(
    paper="#FAF7F0",
    surface="#FFFFFF",
    raised="#F4EFE4",
    line="#E4DDCF",
    outline="#938A7A",
    ink="#211E1A",
    muted="#6B6459",
    vermilion="#B23A24",
    on_vermilion="#FFFFFF",
    vermilion_pressed="#97301D",
    indigo="#2B5C7E",
    bamboo="#2F7048",
    ochre="#855B0F",
    tint_vermilion="#FBEDE8",
    tint_indigo="#E9F1F6",
    tint_bamboo="#E9F3EC",
    tint_ochre="#F9F0DC",
)

DARK = Tokens(
    paper="#1B1A18",
    surface="#262421",
    raised="#2F2C28",
    line="#3A3631",
    outline="#7F776B",
    ink="#ECE7DC",
    muted="#A79F91",
    vermilion="#EF8A70",
    on_vermilion="#1B1A18",
    vermilion_pressed="#F5A48F",
    indigo="#86B6DA",
    bamboo="#86C69A",
    ochre="#DDB35A",
    tint_vermilion="#3A2722",
    tint_indigo="#22303A",
    tint_bamboo="#22322A",
    tint_ochre="#383020",
)

STEM_WIDTH_HAN = 34
"""The longest line of running text, in Han characters."""

LEAST_WIDTH_HAN = 16
"""The shortest line in which running text is still read with ease: a pane that has less stands elsewhere."""

LINE_HEIGHT = 1.6
"""Distance of the lines of running text, in ems."""

UNIT = 4
"""Everything stands on a grid of this many pixels."""


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Sizes of type in pixels at the reader's text size."""

    small: int
    body: int
    evidence: int
    option: int
    stem: int
    title: int
    display: int

    @classmethod
    def at(cls, percent: int) -> TypeScale:
        """Give the sizes for a text size in per cent."""

        def scaled(size: int) -> int:
            return round(size * percent / 100)

        return cls(
            small=scaled(13),
            body=scaled(15),
            evidence=scaled(19),
            option=scaled(18),
            stem=scaled(25),
            title=scaled(30),
            display=scaled(44),
        )
