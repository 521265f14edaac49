"""The page's times in a real browser, from the click to the last thing it changes:
`python -m tests.benchmarks.page [--quick]`.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks.report import keep, machine, table
from tests.benchmarks.watching import Seen, Watched, visiting
from tests.browser.serving import chromium, serving

SIZES = (13, 1_000, 100_000)
"""Facts in the article; the least of them is the sample."""

FIRST = 3.0
CHANGE = {13: 0.5, 1_000: 0.5, 100_000: 1.5}
"""Seconds that a first page and a change of filter may take."""

STEPS: dict[str, Callable[[Watched], Seen]] = {
    "a type hidden": lambda page: page.clicked('input[data-name="family-many"]'),
    "and shown again": lambda page: page.clicked('input[data-name="family-many"]'),
    "a claim hidden": lambda page: page.clicked('input[data-name="status-reported"]'),
    "everything again": lambda page: page.clicked('button[data-name="reset"]'),
    "a word searched": lambda page: page.entered('section.stSidebar input[type="text"]', "will"),
    "no word": lambda page: page.entered('section.stSidebar input[type="text"]', ""),
}
"""One change of filter after another; the last leaves the page as the first found it."""

_SENTENCES = (
    "On {day} {month} {year} some {count:,} people left by bus.",
    "{name} said at least {count:,} workers came on {day} {month} {year}.",
    "In {month} {year} the council spent ${small} million.",
    "Prices will rise {small} percent by {month} {year}, {name} said.",
    "The tunnel is {small} km long and took {few} years.",
    "Officials deny that {count:,} homes were lost in {month} {year}.",
    "About {count:,} tonnes of wheat were sold in {few} weeks.",
)
_NAMES = tuple(f"{title} {name}" for title in ("Ms", "Mr", "Dr") for name in ("Arden", "Bell", "Corley", "Dunne"))
_MONTHS = "January February March April May June July August September October November December".split()


def main() -> None:
    """Measure, print; keep it where all was measured."""
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks.page", description=__doc__)
    options.add_argument("--quick", action="store_true", help="fewer rounds, nothing written")
    options.add_argument("--facts", type=int, nargs="+", default=SIZES, help="how many facts the articles have")
    chosen = options.parse_args()
    opened, changed = [], []
    with browsing() as browser:
        for facts in chosen.facts:
            first, steps = measured(browser, facts, 1 if chosen.quick else 3, 1 if chosen.quick else 4)
            opened.append(_row(f"{facts:,}", first, FIRST if facts <= 1_000 else None))
            every = [seen for each in steps.values() for seen in each]
            changed.append(_row(f"**{facts:,}**", every, CHANGE.get(facts)))
            changed += [_row(name, each, None) for name, each in steps.items()]
    head = ("median, s", "worst, s", "aim, s", "server CPU, s", "browser CPU, s", "scripts, s", "layout, s", "sent, kB")
    body = "\n\n".join((_SAID, table(("first page: facts", *head), opened), table(("filter changed", *head), changed)))
    if chosen.quick or chosen.facts != SIZES:
        print(body)
    else:
        keep("Page", "make bench", f"{machine('streamlit', 'plotly')}\n\n{body}")


_SAID = (
    "Seconds to the paint of the last thing that changed, seen from inside the page; a first page is there when "
    "figures, chart and table are, for a visitor whose browser has nothing cached, on a server that has been visited "
    "once. The other columns are medians; the browser's CPU is that of all its processes and includes painting, for "
    "which there is no graphics card here."
)


@contextmanager
def browsing() -> Iterator[Browser]:
    """The Chromium that is here."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


def measured(browser: Browser, facts: int, visits: int, rounds: int) -> tuple[list[Seen], dict[str, list[Seen]]]:
    """First pages, after one that only warms the server, and changes of filter by what was changed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "long.txt")
        path.write_text(long_article(facts), encoding="utf-8")
        with serving([path] if facts > SIZES[0] else []) as address:
            opened = []
            for _ in range(visits + 1):
                with visiting(browser) as page:
                    opened.append(page.opened(address))
            with visiting(browser) as page:
                page.opened(address)
                taken = [(name, step(page)) for _ in range(rounds + 1) for name, step in STEPS.items()][len(STEPS) :]
    return opened[1:], {name: [seen for of, seen in taken if of == name] for name in STEPS}


def long_article(facts: int, seed: int = 7) -> str:
    """An article of about so many facts, two to a sentence, ten sentences to a paragraph."""
    random = Random(seed)
    lines = [_sentence(random, random.choice(_SENTENCES)) for _ in range(facts // 2)]
    return "A long list\n\n" + "\n\n".join(" ".join(lines[at : at + 10]) for at in range(0, len(lines), 10))


def _sentence(random: Random, form: str) -> str:
    return form.format(
        day=random.randint(1, 28), month=random.choice(_MONTHS), year=random.randint(1960, 2019),
        few=random.randint(2, 9), small=random.randint(11, 99), count=random.randint(1_000, 99_999),
        name=random.choice(_NAMES),
    )  # fmt: skip


def _row(what: str, seen: Sequence[Seen], aim: float | None) -> tuple[str, ...]:
    seconds = [each.seconds for each in seen]

    def middle(values: Iterator[float]) -> str:
        return f"{statistics.median(values):.2f}"

    spent = (middle(getattr(each, name) for each in seen) for name in ("server", "browser", "script", "layout"))
    sent = f"{statistics.median(each.sent for each in seen) / 1000:.0f}"
    shown = "" if aim is None else f"{aim:g}"
    return what, f"{statistics.median(seconds):.2f}", f"{max(seconds):.2f}", shown, *spent, sent


if __name__ == "__main__":
    main()
