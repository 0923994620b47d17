# Every target in a few lines; `make` alone lists them.
GOLANGCI = go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
.DEFAULT_GOAL := help

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

run: ## serve a living demonstration estate
	go run . demo

generate: ## generate ent, gqlgen and the generated pages of docs/
	go generate .

pages: clients/typescript/node_modules web/node_modules ## build the pages of web/ and the types of clients/typescript (needs Node.js)
	go run . schema > clients/typescript/schema.graphql
	cd clients/typescript && npm run types && npm run check
	cd web && npm run check && npm run build

%/node_modules: %/package-lock.json
	cd $* && npm ci --no-fund --no-audit && touch node_modules

fmt: ## format the code
	gofmt -w $$(git ls-files '*.go' | grep -v -e ^ent/ -e ^graph/generated/ -e ^graph/model/models.go) ent/schema ent/entc.go

lint: ## run the linters, govet among them
	$(GOLANGCI) run ./...

test: ## run all tests
	go test ./...

postgres: ## run all tests on PostgreSQL: a throw-away one, or the one that FOYER_TEST_DATABASE names
	FOYER_TEST_DATABASE=$${FOYER_TEST_DATABASE:-postgres} go test ./...

# SQLite runs within the program, ten times slower when it is watched for races, which it has none of; PostgreSQL does not. How we write to it is watched on SQLite, too.
race: ## run all tests on PostgreSQL with the race detector (the linters vet), in random order, and those of the writer on SQLite; SKIP names tests to leave out, PACKAGES those to run
	FOYER_TEST_DATABASE=$${FOYER_TEST_DATABASE:-postgres} go test -race -vet=off -p 3 -shuffle=on -skip '$(SKIP)' $(or $(PACKAGES),./...)
	go test -race -shuffle=on -run InTx ./internal/store

fresh: generate pages ## fail when generated code, pages or go.mod are stale
	go mod tidy
	git diff --exit-code -- . && test -z "$$(git status --porcelain)"

audits: conformance/node_modules clients/typescript/node_modules ## install what the public audits need (needs Node.js)

conformance: audits ## run the public audits alone
	go test -count=1 -v ./conformance ./clients/typescript

check: fresh lint audits test race ## what CI runs; the audits are among the tests

bench: ## measure against bare SQL and bare sockets
	go test -run '^$$' -bench . -benchtime 2s -timeout 60m ./benchmark ./internal/rollup

migration: ## draft the SQL from the newest migration to ent/schema; POSTGRES=postgres://… names an empty database
	go run ./migrations/diff sqlite
	@test -z "$(POSTGRES)" || go run ./migrations/diff postgres "$(POSTGRES)"

.PHONY: help run generate pages fmt lint test race postgres fresh audits conformance check bench migration
