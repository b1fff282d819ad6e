# make run opens the program, make test runs every check; both set up what they need in .venv first.

BIN := .venv/bin
LOCK := packaging/requirements-dev.txt
READY := .venv/.ready
SCREENSHOTS ?= screenshots

# Nothing of another environment leaks in.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

.PHONY: run setup test bench screenshots translations lock clean

run: setup
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    sh packaging/system-libraries.sh window && $(BIN)/adaptameter; \
	else \
	    echo "There is no display here, so the sample scorecards are written to ./demo instead."; \
	    $(BIN)/adaptameter demo ./demo; \
	fi

setup: $(READY)

$(READY): $(LOCK) pyproject.toml
	@sh packaging/system-libraries.sh
	@echo "Setting up .venv: about a minute, and only once."
	@"$$(sh packaging/find-python.sh)" -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --compile --require-hashes -r $(LOCK)
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q src
	@touch $(READY)

test bench screenshots: export QT_QPA_PLATFORM = offscreen

test: setup
	@sh packaging/system-libraries.sh test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses auto --dist worksteal

bench: setup
	$(BIN)/python -m tests.benchmarks

screenshots: setup
	$(BIN)/python -m tests.screenshots $(SCREENSHOTS)

# Collect every sentence of the program, then make the catalogues that it reads. English has plurals only.
LANGUAGES = ar es sv
WORDS = $(shell find src/adaptameter/ui -name '*.py' | sort)

translations: setup
	$(BIN)/pyside6-lupdate $(WORDS) -locations none -no-obsolete -pluralonly -source-language en -target-language en \
	    -ts translations/adaptameter_en.ts
	for one in $(LANGUAGES); do $(BIN)/pyside6-lupdate $(WORDS) -locations none -no-obsolete -source-language en \
	    -target-language $$one -ts translations/adaptameter_$$one.ts || exit 1; done
	$(BIN)/pyside6-lrelease -silent translations/*.ts

# For every system and Python at once, with hashes, and without the name of any index.
COMPILE = $(BIN)/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
    --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

lock: setup
	$(BIN)/pip install --quiet --disable-pip-version-check uv
	$(COMPILE) --output-file packaging/requirements.txt
	$(COMPILE) --group dev --constraint packaging/requirements.txt --output-file $(LOCK)

clean:
	rm -rf .venv .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build demo dist screenshots
	find src tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
