"""The page's own fonts for pictures and PDF: Source Sans and Source Serif (OFL 1.1), which ship inside Streamlit."""

from __future__ import annotations

from base64 import b64encode
from importlib.util import find_spec
from pathlib import Path

_FACES = (
    ("Source Sans", "normal", "SourceSansVF-Upright*.woff2"),
    ("Source Serif", "normal", "SourceSerifVariable-Roman*.woff2"),
)


def embedded() -> str:
    """CSS that holds the fonts themselves; empty where Streamlit has moved them, so that the named fallbacks serve.

    >>> embedded().count("@font-face")
    2
    """
    spec = find_spec("streamlit")
    if spec is None or spec.origin is None:
        return ""
    folder = Path(spec.origin).parent / "static" / "static" / "media"
    return "".join(_face(name, style, file) for name, style, glob in _FACES for file in sorted(folder.glob(glob))[:1])


def _face(name: str, style: str, file: Path) -> str:
    data = b64encode(file.read_bytes()).decode()
    return (
        f'@font-face{{font-family:"{name}";font-style:{style};font-weight:200 900;'
        f'src:url(data:font/woff2;base64,{data}) format("woff2")}}'
    )
