"""The palettes, for what Streamlit's theme does not reach: figures and exported files. Values as in config.toml."""

from __future__ import annotations

from typing import NamedTuple

SERIF = '"Source Serif", "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif'
SANS = '"Source Sans", "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'


class Palette(NamedTuple):
    """One theme's colours, each under the name of its use; hues and tints by family."""

    page: str
    ink: str
    ink2: str
    ink3: str
    axis: str
    rule: str
    band: str
    hues: tuple[str, str, str, str]
    tints: tuple[str, str, str, str]

    def hue(self, family: str) -> str:
        """The colour of a family's marks."""
        return self.hues[_ORDER.index(family)]

    def tint(self, family: str) -> str:
        """The colour under a family's selected mark."""
        return self.tints[_ORDER.index(family)]


_ORDER = ("when", "long", "many", "much")

LIGHT = Palette(
    page="#FFFFFF",
    ink="#14191F",
    ink2="#47515C",
    ink3="#636D78",
    axis="#8A949E",
    rule="#DADFE4",
    band="#F1F3F5",
    hues=("#005B9A", "#0A8754", "#C24A00", "#8E2F6E"),
    tints=("#E8F0F6", "#E7F3EE", "#FAEEE7", "#F4EBF1"),
)

DARK = Palette(
    page="#14181D",
    ink="#ECEFF2",
    ink2="#B4BDC7",
    ink3="#939DA8",
    axis="#6E7883",
    rule="#323A43",
    band="#1F252C",
    hues=("#5AA2F0", "#5FD9B0", "#F0A050", "#CF74AC"),
    tints=("#1E2C39", "#1D2F2B", "#312821", "#2E242D"),
)


def palette(kind: str | None) -> Palette:
    """The palette of Streamlit's theme type, light where it is not known."""
    return DARK if kind == "dark" else LIGHT


def faded(colour: str, share: float) -> str:
    """A hex colour at a share of its strength, as CSS.

    >>> faded("#005B9A", 0.26)
    'rgba(0,91,154,0.26)'
    """
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{share:g})"
