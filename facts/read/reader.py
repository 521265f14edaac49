"""From a file to a document: which format it is, by its name, and what to say when it is none of ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from os import PathLike
from pathlib import Path, PurePath
from types import MappingProxyType

from facts.errors import ReadError
from facts.model import Document
from facts.read.markdown import read_markdown
from facts.read.plain import read_plain
from facts.read.published import dated

Reader = Callable[[bytes, str, str | None], Document]
"""Bytes, the name they came under, and the encoding if it was named."""


def _read_html(data: bytes, name: str, encoding: str | None) -> Document:
    from facts.read.html import read_html

    return read_html(data, name, encoding)


def _read_timeml(data: bytes, name: str, encoding: str | None) -> Document:
    from facts.read.timeml import read_timeml

    return read_timeml(data, name, encoding)


_READERS: Mapping[str, Reader] = MappingProxyType(
    {
        "": read_plain,
        ".txt": read_plain,
        ".text": read_plain,
        ".md": read_markdown,
        ".markdown": read_markdown,
        ".html": _read_html,
        ".htm": _read_html,
        ".xhtml": _read_html,
        ".tml": _read_timeml,
    }
)

SUFFIXES = tuple(suffix for suffix in _READERS if suffix)
"""The endings of the files that can be read."""


def read(
    path: str | PathLike[str], published: date | datetime | None = None, encoding: str | None = None
) -> Document:
    r"""Read a text, Markdown, saved HTML or TimeML file as an article.

    Its publication date is `published`, else what the file itself says of it, else None. The encoding is told by the
    file's mark, else by `encoding`, else by the file's own declaration; else it is UTF-8; else it is guessed.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "port.md")
    ...     _ = path.write_text("---\ndate: 2024-03-05\n---\n# Port reopens\n\nSome 400 workers came back.\n")
    ...     document = read(path)
    >>> document.title, document.published, document.published_from
    ('Port reopens', datetime.date(2024, 3, 5), 'front matter')

    Raises:
        ReadError: the file is missing, is no text, or holds no article.
    """
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise ReadError(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise ReadError(f"{path}: is a folder; name the files in it") from None
    except (OSError, ValueError) as error:
        raise ReadError(f"{path}: cannot be opened ({getattr(error, 'strerror', None) or error})") from None
    return read_bytes(data, str(path), published, encoding)


def read_bytes(
    data: bytes, name: str, published: date | datetime | None = None, encoding: str | None = None
) -> Document:
    """Read a file's content, as `read` does; `name` tells the format by its ending, and is the document's source.

    >>> read_bytes(b"Some 400 workers came back.", "port.txt").text
    'Some 400 workers came back.'
    """
    suffix = PurePath(name).suffix.lower()
    reader = _READERS.get(suffix)
    if reader is None:
        reader = read_plain if suffix not in _NO_TEXT else _refuse
    document = _told(reader(data, name, encoding))
    return dated(document) if published is None else document._replace(published=published, published_from="given")


def _told(document: Document) -> Document:
    """The document with its language, told from its text."""
    from facts.english import english
    from facts.languages import detect
    from facts.text.tokens import tokenise

    return document._replace(language=detect(tokenise(document.text[:_SAMPLE], english().lexicon)))


_SAMPLE = 4000
_NO_TEXT = frozenset(
    ".pdf .doc .docx .odt .rtf .epub .xls .xlsx .ods .ppt .pptx .zip .gz .zst .tar .7z .png .jpg .jpeg .gif .webp .tif "
    ".tiff .mp3 .mp4 .mov .wav .exe .dll .so .parquet .sqlite .db".split()
)


def _refuse(data: bytes, name: str, encoding: str | None) -> Document:
    suffix = PurePath(name).suffix.lower()
    raise ReadError(f"{name}: {suffix} files cannot be read; save the article as text or HTML first")
