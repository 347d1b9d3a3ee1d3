# Every target can be the first command in a fresh clone: each sets up what it needs.
# A target is what a person or a machine calls; the work itself is in kiosk/, deploy/ and pyproject.toml.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.installed
ARGS ?=
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/kiosk_*.ts))

.DEFAULT_GOAL := help
.PHONY: help setup packages packages-test run demo test test-long check audit print-faults print-soak faults soak bench bundle deb deb-test reference i18n lock clean

help: ## this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

packages:
	@deploy/packages.sh

packages-test:
	@deploy/packages.sh $$(sed 's/#.*//' packages-test.txt)

# pip is given the lock file and no more: a package whose content changed does not install
$(STAMP): requirements-dev.lock | packages
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $@

resources/i18n/%.qm: resources/i18n/%.ts | $(STAMP)
	$(VENV)/bin/pyside6-lrelease -silent $< -qm $@

setup: packages $(STAMP) $(CATALOGUES) ## make .venv from the lock file, and see to the system packages

run: setup ## the kiosk itself (ARGS="--config FILE")
	$(PY) -m kiosk run $(ARGS)

demo: setup ## a day at the kiosk: a window with a display, else a walk-through that leaves pictures and slips in demo-output/
	$(PY) -m kiosk demo $(ARGS)

test: packages-test setup ## the tests (ARGS="-k slip")
	$(PY) -m pytest -n auto --dist loadfile $(ARGS)

test-long: packages-test setup ## the tests with the soak and property runs
	KIOSK_HYPOTHESIS=long KIOSK_WALKS=50000 KIOSK_WINDOW_WALKS=2000 $(PY) -m pytest -m "long or not long" $(ARGS)

check: setup ## style, types, QML and who may import whom
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) deploy/qmlcheck.py
	$(PY) -m pytest -q tests/test_imports.py

audit: setup ## every screen in every language, size and theme: audit-output/index.html (ARGS="--language ar --text 2 --screens check,done")
	$(PY) -m tests.audit $(ARGS)

print-faults: packages-test setup ## every fault of a printer, on a real IPP printer and a print server: docs/printing.md
	$(PY) -m tests.print_faults $(ARGS)

print-soak: packages-test setup ## 500 check-ins on a failing printer by a kiosk that is killed 50 times: each slip is accounted for
	$(PY) -m tests.print_soak $(ARGS)

faults: packages-test setup ## every fault on a real kiosk, 200 kill -9 among them (needs root for its disks): docs/reliability.md
	$(PY) -m tests.faults $(ARGS)

soak: setup ## 10,000 random visits through the real window in one process (hours; goes on where it was stopped): docs/reliability.md
	$(PY) -m tests.soak $(ARGS)

bench: setup ## time and memory of start, screens, slip and store (BASE=<commit> to compare with)
	$(PY) -m kiosk bench $(if $(BASE),--base $(BASE)) $(ARGS)

bundle: setup ## one folder that runs without Python: dist/kiosk
	@deploy/packages.sh $$($(PYTHON) -c "import sys; print('binutils', 'libpython%d.%d' % sys.version_info[:2] if sys.base_prefix == '/usr' else '')")
	$(PY) -m PyInstaller --noconfirm --log-level WARN build.spec
	$(PY) -m deploy.bundle.gate dist/kiosk

deb: bundle ## a Debian package of the bundle: dist/*.deb (docs/deploy.md)
	$(PY) -m deploy.linux.build_deb dist/kiosk dist

deb-test: packages-test deb ## the package on a bare Debian without Python: a patient checked in from outside (as root)
	@deploy/packages.sh debootstrap
	$(PY) -m pytest -m long -rs tests/outside/test_deb.py $(ARGS)

reference: setup ## docs/configuration.md, every setting as the code has it
	$(PY) -m kiosk config reference > docs/configuration.md.new
	mv docs/configuration.md.new docs/configuration.md

i18n: setup ## collect every sentence for the translators: resources/i18n/*.ts
	$(PY) resources/i18n/update.py

lock: ## choose versions anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --upgrade --extra speech pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --upgrade --extra speech --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean: ## remove what make made
	rm -rf $(VENV) build dist demo-output audit-output soak-output .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find kiosk tests -name __pycache__ -type d -prune -exec rm -rf {} +
