"""The command `facts`, and how its errors leave it; a command is imported when it is asked for."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

import click

from facts.errors import FactsError
from facts.version import VERSION

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "extract": "Print every date and figure of articles.",
        "explain": "Say for every fact how it was read, and why.",
        "chart": "Draw an article's timeline into a file.",
        "export": "Write facts into a file of any format, with what made it.",
        "corpus": "Extract from whole archives into a Parquet data set.",
        "query": "Read such a data set back, filtered or counted.",
        "dashboard": "Open the dashboard in the browser.",
    }
)
"""Each command's name and what it does in a line; `facts.cli.<name>` holds it under the name `command`."""

BAD_INPUT = 2


class _Commands(click.Group):
    """The group whose commands lie in files of their own."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = import_module(f"facts.cli.{cmd_name}").command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="facts")
def facts() -> None:
    """What happened when, how many, how sure, and who says so: facts and a timeline from a news article."""


def main() -> None:
    """Run the command line of this process."""
    code = run(sys.argv[1:])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # one more Ctrl-C while the process ends changes nothing
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run a command line; gives its exit code."""
    try:
        code = facts.main(arguments, prog_name="facts", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return BAD_INPUT
    except click.ClickException as error:
        return _refuse(error.format_message())
    except FactsError as error:
        return _refuse(str(error))
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        drop_output()  # whoever read us has seen enough
        return 0
    return code if isinstance(code, int) else 0


def drop_output() -> None:
    """Give up standard output: what is left in its buffer must not be written at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse(message: str) -> int:
    click.echo(f"facts: {message}", err=True)
    return BAD_INPUT
