# make run, test, test-corpus, test-year, lint, docs, bench, wheel. README.md has the same lines for machines without make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SAMPLE := sample.qbank

.PHONY: run test test-corpus test-year lint docs bench wheel clean

run: $(VENV)/.installed $(SAMPLE)
	$(BIN)/python main.py $(SAMPLE)

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -n auto --dist loadfile

test-corpus: $(VENV)/.installed-dev
	JINIAN_WHOLE_CORPUS=1 $(BIN)/python -m pytest -n auto tests/exporters/test_whole_corpus.py

test-year: $(VENV)/.installed-dev
	JINIAN_LONG_YEARS=1 $(BIN)/python -m pytest -n auto -k long tests/quizapp/study/test_year_of_study.py

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

docs: $(VENV)/.installed-dev
	$(BIN)/python scripts/make_command_reference.py docs/commands.md

bench: $(VENV)/.installed-dev wheel
	$(BIN)/python scripts/bench.py
	$(BIN)/python scripts/bench_reading.py --wheel dist/*.whl
	$(BIN)/python scripts/bench_exports.py
	$(BIN)/python scripts/bench_imports.py
	$(BIN)/python scripts/bench_window_alive.py
	$(BIN)/python scripts/bench_timeline.py
	$(BIN)/python scripts/bench_study.py

wheel: $(VENV)/.installed-dev
	rm -rf dist
	$(BIN)/python scripts/make_wheel.py dist

clean:
	rm -rf $(VENV) $(SAMPLE) build dist

$(SAMPLE): $(VENV)/.installed questions/data/notes
	$(BIN)/python -m questions build questions/data/notes --bank $(SAMPLE) --title 宋遼金夏蒙

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.installed-dev: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	touch $@ $(VENV)/.installed
