# Every target that builds runs `setup` first, which says what it does and does nothing where all is there.
FORESHIFT := .build/release/foreshift
SWIFT_SOURCES := Sources Tests Package.swift Benchmarks

.DEFAULT_GOAL := help
.PHONY: help setup build demo test browser-test lint format bench docs completions

help: ## Show the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: ## Check the Swift toolchain and install missing Debian packages
	@scripts/setup.sh

build: setup ## Build the command line tool for release
	swift build -c release --product foreshift --static-swift-stdlib

demo: build ## Analyse the real ticket log in datasets/
	$(FORESHIFT) demo

test: ## Run all tests
	@scripts/setup.sh python3 postgresql
	swift test

browser-test: build ## Look at every page of the dashboard in Debian's chromium
	@scripts/setup.sh python3 python3-venv chromium
	Tests/BrowserTests/run.sh

lint: ## Check the formatting
	swift format lint --strict --recursive $(SWIFT_SOURCES)

format: ## Format all Swift sources in place
	swift format format --in-place --recursive $(SWIFT_SOURCES)

bench: build ## Measure speed and accuracy
	Benchmarks/run.sh
	Benchmarks/store/speed.sh

docs: build ## Write docs/catalogue.md from the catalogue
	$(FORESHIFT) catalog --output docs/catalogue.md

completions: build ## Write shell completions to out/completions
	@mkdir -p out/completions
	$(FORESHIFT) --generate-completion-script bash > out/completions/foreshift.bash
	$(FORESHIFT) --generate-completion-script zsh > out/completions/_foreshift
	$(FORESHIFT) --generate-completion-script fish > out/completions/foreshift.fish
