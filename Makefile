# `make` alone prints what there is. Only Python 3.11+, git and make are needed; the rest comes into .venv.

PORT ?= 8000
PYTHON ?= python3
WORKERS ?= 2
ARGS ?=

PY := .venv/bin/python
PIP := $(PY) -m pip install -qq --disable-pip-version-check --require-hashes
# The lock's own hash names the stamps: a checkout that changes nothing installs nothing.
LOCK := $(shell git hash-object requirements.lock)
RUNTIME := .venv/runtime-$(LOCK)
INSTALLED := .venv/installed-$(LOCK)
# What npm has put in place says so itself, once it has finished.
MODULES := frontend/node_modules/.package-lock.json
SITE := frontend/dist/server/entry.mjs
RECIPES := frontend/recipes/nextjs/node_modules/.package-lock.json
# The lock's second part, from this line on, is not needed to run.
SECOND_PART := \# Only to prove
PYTEST := $(PY) -m pytest -n $(WORKERS) $(ARGS)

# Everything `cms.settings.base` asks of its environment, invented.
FAKE_PRODUCTION := env -i PATH="$$PATH" DJANGO_SETTINGS_MODULE=cms.settings.base \
	DATABASE_URL=postgres://nobody@db.example.org/dateline \
	DATELINE_SECRET_KEY=not-a-secret-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJ \
	DATELINE_PICTURE_KEY=not-a-secret-9876543210-zyxwvutsrqponmlkjihgfedcba-JIHGFEDCBA \
	DATELINE_ALLOWED_HOSTS=cms.example.org,api.example.org \
	DATELINE_CSRF_TRUSTED_ORIGINS=https://cms.example.org \
	DATELINE_ADMIN_ORIGIN=https://cms.example.org \
	DATELINE_API_ORIGIN=https://api.example.org

.DEFAULT_GOAL := help
.PHONY: help install run frontend test lint types imports migrations-check deploy-check test-sqlite test-thorough \
	test-all test-services test-postgresql test-browser test-frontend guide site-pictures format examples openapi-snapshot lock clean

help: ## Print this
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@/ { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' Makefile

##@ Use

run: $(RUNTIME) ## A newsroom on this machine, with stories in it (PORT=8000, DATELINE_VAR=var)
	@PORT=$(PORT) exec $(PY) -m cms.server

frontend: $(RUNTIME) $(SITE) ## The same, with the Astro site and its previews in place of the one file (SITE_PORT=4321)
	@PORT=$(PORT) DATELINE_FRONTEND=1 exec $(PY) -m cms.server

install: $(INSTALLED) ## Only make .venv, with all that the rest of this list needs

##@ Prove

test: lint types imports migrations-check deploy-check test-sqlite ## All that needs nothing but Python

lint: $(INSTALLED) ## Ruff: rules and formatting
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: $(INSTALLED) ## Mypy, strict
	$(PY) -m mypy

imports: $(INSTALLED) ## Which room may import which
	.venv/bin/lint-imports

migrations-check: $(INSTALLED) ## No model has changed without its migration
	DJANGO_SETTINGS_MODULE=cms.settings.test $(PY) manage.py makemigrations --check --dry-run

deploy-check: $(INSTALLED) ## Django's checks for real life, in each role
	$(FAKE_PRODUCTION) DATELINE_ROLE=editing $(PY) manage.py check --deploy --fail-level WARNING
	$(FAKE_PRODUCTION) DATELINE_ROLE=delivery $(PY) manage.py check --deploy --fail-level WARNING

test-sqlite: $(INSTALLED) ## The suite on SQLite but for what takes long (ARGS="-k corrections" for a part)
	env -u DATABASE_URL $(PYTEST) -m "not thorough and not browser and not frontend"

test-thorough: $(INSTALLED) ## What takes long, on SQLite: every route, crashes, concurrency, dependencies, scale
	env -u DATABASE_URL $(PYTEST) -m thorough

test-all: test test-services ## The same, and the suite on every service that is there

test-services: test-thorough test-postgresql test-browser test-frontend
	@echo "Redis: skipped: nothing uses it yet"
	@echo "Varnish: skipped: nothing uses it yet"

test-postgresql: $(INSTALLED) ## The suite on PostgreSQL (at DATABASE_URL, or found or started on this machine)
	@if url=$$(.ci/postgresql); then DATABASE_URL=$$url $(PYTEST) -m "not browser and not frontend"; \
	elif [ "$$CI" = true ]; then echo "PostgreSQL: missing, which CI does not forgive"; exit 1; \
	else echo "PostgreSQL: skipped: no server answers (DATABASE_URL says where to look)"; fi

test-browser: $(INSTALLED) ## The screens, in Chromium with axe (found on this machine, or at DATELINE_CHROMIUM)
	@if chromium=$$(.ci/browser); then \
		if .ci/node >/dev/null; then $(MAKE) --no-print-directory $(MODULES); fi; \
		DATELINE_CHROMIUM=$$chromium $(PYTEST) -n 0 -m browser tests/browser; \
	elif [ "$$CI" = true ]; then echo "Browser: missing, which CI does not forgive"; exit 1; \
	else echo "Browser: skipped, for the reason above"; fi

test-frontend: $(INSTALLED) ## The TypeScript client on a running newsroom (with Node from 22.12 on: .ci/node --install)
	@if .ci/node >/dev/null; then $(MAKE) --no-print-directory $(MODULES) $(RECIPES) && $(PYTEST) -n 0 -m frontend tests/frontend; \
	elif [ "$$CI" = true ]; then echo "Node: missing, which CI does not forgive"; exit 1; \
	else echo "Frontend: skipped, for the reason above"; fi

##@ Change

format: $(INSTALLED) ## Format, and mend what can be mended
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

examples: $(INSTALLED) ## Write the examples of the documents anew, as the demo newsroom answers
	BLESS=1 $(PY) -m pytest -q tests/api/test_examples.py tests/api/test_docs.py -k examples
	$(MAKE) openapi-snapshot

openapi-snapshot: $(INSTALLED) ## Write docs/openapi.json after a change of the contract
	DJANGO_SETTINGS_MODULE=cms.settings.test $(PY) manage.py openapi >docs/openapi.json

guide: $(INSTALLED) ## Take the pictures of the editor's guide anew, from the running admin
	$(MAKE) --no-print-directory $(MODULES)
	chromium=$$(.ci/browser) && DATELINE_CHROMIUM=$$chromium DATELINE_ALBUM=$(CURDIR)/docs/guide/pictures \
		$(PYTEST) -n 0 tests/browser/test_one_hour.py tests/browser/test_guide_pictures.py

site-pictures: $(INSTALLED) ## Take the pictures of docs/frontend anew, from the running site
	$(MAKE) --no-print-directory $(MODULES)
	chromium=$$(.ci/browser) && DATELINE_CHROMIUM=$$chromium DATELINE_SITE_ALBUM=$(CURDIR)/docs/frontend/pictures \
		$(PYTEST) -n 0 tests/browser/test_site_album.py

COMPILE := .venv/bin/uv pip compile --quiet --no-header --no-annotate \
	--universal --python-version 3.11 --generate-hashes --no-emit-index-url
lock: $(INSTALLED) ## Write requirements.lock from pyproject.toml (ARGS=--upgrade for newer versions)
	cp requirements.lock .venv/all.lock
	$(COMPILE) pyproject.toml --group dev --output-file .venv/all.lock $(ARGS)
	rm -f .venv/runtime.lock && $(COMPILE) pyproject.toml --constraint .venv/all.lock --output-file .venv/runtime.lock
	$(COMPILE) --group pyproject.toml:node --output-file .ci/node.lock $(ARGS)
	{ echo "# Written by \`make lock\`. To run"; cat .venv/runtime.lock; echo "$(SECOND_PART)"; \
		awk 'NR == FNR { runtime[$$0]; next } /^[^ ]/ { wanted = !($$0 in runtime) } wanted' \
			.venv/runtime.lock .venv/all.lock; } >requirements.lock

clean: ## Remove .venv and caches; stories in var/ stay
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed: PYTHON=/path/to/python3 make …"; exit 1; }
	@$(PY) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv .venv || \
		{ rm -rf .venv; echo "Python cannot make virtual environments (Debian: the package python3-venv)."; exit 1; }
	@echo "Installing what requirements.lock names …"
	@sed '/^$(SECOND_PART)/,$$d' requirements.lock >.venv/runtime.lock
	@$(PIP) -r .venv/runtime.lock
	@rm -f .venv/runtime-* && touch $@

$(INSTALLED): $(RUNTIME)
	@echo "Installing the tools it names …"
	@$(PIP) -r requirements.lock
	@rm -f .venv/installed-* && touch $@

$(MODULES): frontend/package-lock.json frontend/package.json | $(RUNTIME)
	@.ci/node --install >/dev/null
	@echo "Installing what frontend/package-lock.json names …"
	@.ci/npm ci --prefix frontend --ignore-scripts --no-fund --no-audit --silent && touch $@

$(SITE): $(MODULES) docs/openapi.json frontend/astro.config.mjs $(shell find frontend/src frontend/public \
		frontend/client/package.json frontend/client/src -type f ! -name contract.ts)
	@echo "Building the site …"
	@ASTRO_TELEMETRY_DISABLED=1 .ci/npm run build --prefix frontend --silent -- --silent && touch $@

$(RECIPES): frontend/recipes/nextjs/package-lock.json | $(RUNTIME)
	@echo "Installing what the recipes for Next.js are checked against …"
	@.ci/npm ci --prefix frontend/recipes/nextjs --ignore-scripts --omit=optional --no-fund --no-audit --silent && touch $@
