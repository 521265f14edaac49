"""The command line: one file a command. What is wrong with the input is one line, and exit code 2."""

from facts.cli.main import main

__all__ = ["main"]
