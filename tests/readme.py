"""The README's examples: found, run, and written anew by `python -m tests.readme` when what they print has changed."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_SECONDS = re.compile(r"\b\d+(\.\d+)? s$", re.MULTILINE)
"""How long something took is not the same twice."""


class Block(NamedTuple):
    """A fenced example: its language, its text, and where that stands."""

    language: str
    text: str
    start: int
    end: int


class Example(NamedTuple):
    """A command and what it prints."""

    command: str
    output: str


def blocks(language: str) -> list[Block]:
    """The README's examples in one language."""
    text = README.read_text(encoding="utf-8")
    found = [Block(match[1], match[2], match.start(2), match.end(2)) for match in _BLOCK.finditer(text)]
    return [each for each in found if each.language == language]


def examples(block: Block) -> list[Example]:
    """The commands of a console block."""
    parts = re.split(r"^\$ (.+)\n", block.text, flags=re.MULTILINE)[1:]
    return [Example(command, output) for command, output in zip(parts[::2], parts[1::2], strict=True)]


def play(example: Example, folder: Path) -> str:
    """Run a command in a folder; `cat FILE` there makes the file that it shows."""
    words = shlex.split(example.command)
    if words[0] == "cat":
        (folder / words[1]).write_text(example.output, encoding="utf-8")
        (folder / "news").mkdir(exist_ok=True)
        (folder / "news" / words[1]).write_text(example.output, encoding="utf-8")
        return example.output
    shell = f'facts() {{ {shlex.quote(sys.executable)} -m facts "$@"; }}\n{example.command}'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["bash", "-c", shell], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=folder, env=environment,
        timeout=120, check=False,
    )  # fmt: skip
    return done.stdout.decode()


def alike(one: str, other: str) -> bool:
    """Whether two outputs are the same but for how long something took."""
    return _SECONDS.sub("0 s", one) == _SECONDS.sub("0 s", other)


def rewrite(folder: Path) -> None:
    """Put what the commands print now into the README."""
    text = README.read_text(encoding="utf-8")
    told = {block.start: _told(block, folder) for block in blocks("console")}
    for block in reversed(blocks("console")):
        text = text[: block.start] + told[block.start] + text[block.end :]
    README.write_text(text, encoding="utf-8")


def _told(block: Block, folder: Path) -> str:
    lines = []
    for example in examples(block):
        now = play(example, folder)
        lines.append(f"$ {example.command}\n{example.output if alike(now, example.output) else now}")
    return "".join(lines)


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as place:
        rewrite(Path(place))
