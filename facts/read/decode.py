"""From bytes to text: the mark, then the declared encoding, then strict UTF-8, then a guess; nothing else is changed.

Line ends stay as they are, so that every offset is one into the file's own text.
"""

from __future__ import annotations

import codecs

from facts.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as the mark of UTF-16 does, so it stands before it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
"""As many bytes are enough to guess from."""


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    r"""The text of a file.

    >>> decode(b"\xef\xbb\xbfcaf\xc3\xa9\r\n", "a.txt")
    'café\r\n'
    >>> decode(b"\x93Some 400 men,\x94 he said.", "a.txt")
    '“Some 400 men,” he said.'
    >>> decode(b"\xec\xb4\xe5", "a.txt", "cp1253")
    'μ΄ε'

    Raises:
        ReadError: the bytes are not text, or not in the encoding that was declared.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, name)
    if declared is not None:
        return _strictly(data, declared, name)
    if b"\0" in data:
        raise ReadError(f"{name}: is not a text file; save the article as text or HTML first")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data, name)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeError):
        raise ReadError(f"{name}: is not in the encoding {encoding!r}; name the one that it is in") from None


def _guess(data: bytes, name: str) -> str:
    """Windows-1252 where nearly all is ASCII (English with a few typographic signs), else as the letters fall."""
    high = len(data.translate(None, bytes(range(128))))
    if high * 20 <= len(data):
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            pass
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise ReadError(f"{name}: is not a text file, or in an encoding that is not known; name its encoding")
    return _strictly(data, best.encoding, name)
