"""A file's bytes, unpacked where its name says that they are packed; what breaks on the way is said, not raised."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import IO, Any, cast

from facts.corpus.record import Problem
from facts.errors import FactsError

_BLOCK = 2**18


def open_packed(path: str) -> IO[bytes]:
    """The unpacked bytes of a file that ends in .gz or .zst, or of any other as they are."""
    if path.lower().endswith(".gz"):
        import gzip

        return cast("IO[bytes]", gzip.open(path, "rb"))
    if path.lower().endswith(".zst"):
        try:
            import zstandard
        except ImportError:
            raise FactsError("to read .zst, install the extra: pip install 'fact-timeline[corpus]'") from None
        return io.BufferedReader(_Frames(path, zstandard), _BLOCK)
    return open(path, "rb")  # noqa: PTH123 (the caller closes it)


class _Frames(io.RawIOBase):
    """The unpacked bytes of a .zst file, frame after frame; unlike the library's reader it says when one is cut off."""

    def __init__(self, path: str, zstandard: Any) -> None:
        super().__init__()
        self._file = open(path, "rb")  # noqa: PTH123, SIM115 (closed with the reader)
        self._begin = zstandard.ZstdDecompressor(max_window_size=2**31).decompressobj
        self._frame: Any = None
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready:
            packed = self._frame.unused_data if self._frame is not None and self._frame.eof else b""
            packed = packed or self._file.read(_BLOCK)
            if not packed:
                if self._frame is not None and not self._frame.eof:
                    raise EOFError("it ends before its end was marked")
                return 0
            if self._frame is None or self._frame.eof:
                self._frame = self._begin()
            self._ready = memoryview(self._frame.decompress(packed))
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def close(self) -> None:
        self._file.close()
        super().close()


def broken(error: Exception, position: int) -> Problem:
    """What to say of a packed file that ends or breaks: all before that place was read."""
    return Problem(f"the file is broken from here on, {position:,} bytes in ({_reason(error)}); all before it was read")


def breaks() -> tuple[type[Exception], ...]:
    """What a broken packed file raises."""
    found: list[type[Exception]] = [EOFError, zlib.error]
    try:
        import zstandard
    except ImportError:
        pass
    else:
        found.append(zstandard.ZstdError)
    import gzip

    return (*found, gzip.BadGzipFile)


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def long_lines(file: IO[bytes], start: int, longest: int) -> Iterator[tuple[int, Any]]:
    """(offset, line) of every line from `start` on; of one that is longer than `longest` only that it is.

    A file that breaks ends with a Problem at the place.
    """
    at = start
    torn = breaks()
    while True:
        try:
            line = file.readline(longest + 1)
            size = len(line)
            while size > longest and not line.endswith(b"\n") and (more := file.readline(_BLOCK)):
                size += len(more)
                line = line[:1] + more[-1:]
        except torn as error:
            yield at, broken(error, at)
            return
        if not size:
            return
        yield at, line if size <= longest + 1 and size == len(line) else _too_long(size, longest)
        at += size


def _too_long(size: int, longest: int) -> Problem:
    return Problem(f"a line of {size:,} bytes; documents of up to {longest:,} are read")
