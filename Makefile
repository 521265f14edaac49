# `make` alone says what there is. Everything lives in .venv; a second run of a target installs nothing again.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
EVAL ?= ../shared/eval

.DEFAULT_GOAL := help
.PHONY: help setup dashboard test check accuracy bench bench-corpus bench-peers clean

help: ## what there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1	/' | expand -t 14

setup: $(VENV)/.ready ## the virtual environment with the library, the command line and the dashboard

dashboard: $(VENV)/.ready ## set up what is missing and open the dashboard with a sample article
	$(VENV)/bin/facts dashboard

test: $(VENV)/.ready-dev ## set up what is missing, find or install a Chromium, and run every test
	browser="$$(.ci/browser)" && BROWSER_PATH="$$browser" $(PY) -m pytest $(ARGS)

check: $(VENV)/.ready-dev ## ruff, mypy strict, the import contract and the doctests
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	$(PY) -m pytest -q facts

accuracy: $(VENV)/.ready-dev ## score the extractor on annotated corpora, against the floors
	$(PY) tests/accuracy.py all $(EVAL)

bench: $(VENV)/.ready-dev ## speed, memory and the page's times
	$(PY) -m tests.benchmarks
	browser="$$(.ci/browser)" && BROWSER_PATH="$$browser" $(PY) -m tests.benchmarks.page

bench-corpus: $(VENV)/.ready-dev ## whole archives: scaling over workers, cost of a million articles, questions to ten million facts
	$(PY) -m tests.benchmarks.corpora

bench-peers: .venv-peers/.ready ## the same texts through other extractors, installed in an environment of their own
	.venv-peers/bin/python -m tests.benchmarks.peers

clean: ## remove the environment and every cache
	rm -rf $(VENV) .venv-peers .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage* build dist *.egg-info

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { rm -rf $(VENV); echo "No virtual environment could be made: apt-get install python3-venv" >&2; exit 1; }

$(VENV)/.ready: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PY) -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[all]'
	@touch $@

$(VENV)/.ready-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PY) -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(VENV)/.ready $@

.venv-peers/.ready: tests/benchmarks/peers.txt | $(VENV)/bin/python
	test -x .venv-peers/bin/python || $(PY) -m venv .venv-peers
	.venv-peers/bin/python -m pip install -q --disable-pip-version-check -r tests/benchmarks/peers.txt
	@touch $@
