"""Every page of the dashboard in a real browser, as a person with a mouse, a keyboard, a screen reader, a phone or a printer meets it.

usage: browser_test.py FORESHIFT [--screenshots FOLDER] [--data FILE] [--target KPI=VALUE] [--only WORD]

Checks, in light and dark, at 390, 768 and 1280 px: no message on the console, no request that fails or leaves the machine, nothing that
axe-core objects to, no sideways scroll; print; every chart has a name, a description and a table; keys walk the points and announce them;
pages weigh at most 60 KB packed and are drawn in at most three times what an empty page takes; everything that matters works without script.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import drawing_budget

LANGUAGES = ["en", "nb", "sv", "fi", "hr", "zh-Hant"]
WIDTHS = [390, 768, 1280]
BUDGET = 60_000
DRAWING = 3

failures = []


def check(condition, message):
    if not condition:
        failures.append(message)
        print("FAILED", message, flush=True)


class Server:
    """The program under test, on a port of its own."""

    def __init__(self, program, *options):
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", *options], stderr=subprocess.PIPE, text=True
        )
        for line in self.process.stderr:
            found = re.search(r"Listening on (\S+)", line)
            if found:
                self.address = found.group(1)
                return
        sys.exit("the server did not start")

    def get(self, path, **headers):
        request = urllib.request.Request(self.address + path, headers=headers)
        return urllib.request.urlopen(request, timeout=120)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=60)


class Visit:
    """A page in a window, with all that it says and asks for."""

    def __init__(self, browser, server, path, width, scheme="light", script=True, locale="en"):
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script, locale=locale
        )
        self.page = self.context.new_page()
        self.name = f"{path} at {width} px, {scheme}"
        self.server = server
        self.page.on("console", lambda m: check(m.type not in ("error", "warning"), f"{self.name}: console: {m.text}"))
        self.page.on("pageerror", lambda e: check(False, f"{self.name}: error: {e}"))
        self.page.on("request", lambda r: self.asked(r.url))
        self.page.on("requestfailed", lambda r: check("ERR_ABORTED" in (r.failure or ""), f"{self.name}: failed: {r.url}"))
        self.page.on("response", lambda r: check(r.status < 400, f"{self.name}: {r.status}: {r.url}"))
        self.page.goto(server.address + path, wait_until="networkidle")

    def asked(self, url):
        inside = url.startswith(self.server.address) or url.startswith(("blob:", "data:"))
        check(inside, f"{self.name}: asks for {url}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


def ready(server, path):
    """Waits until the page is no longer being computed."""
    for _ in range(600):
        with server.get(path, Accept="text/html") as answer:
            if answer.headers.get("Refresh") is None:
                return
            answer.read()
        import time

        time.sleep(0.5)
    sys.exit(f"{path} is never ready")


def until(page, expression, argument=None):
    """Waits for a condition; asked from outside, because the page's content policy forbids evaluating text inside."""
    for _ in range(200):
        if page.evaluate(expression, argument):
            return
        page.wait_for_timeout(50)
    check(False, f"never true: {expression}")


def weight(server, path):
    """Bytes of the page, its style, script and icon, as they travel."""
    import gzip

    total = 0
    with server.get(path, **{"Accept": "text/html", "Accept-Encoding": "gzip"}) as answer:
        check(answer.headers.get("Content-Encoding") == "gzip", f"{path} is not packed")
        body = answer.read()
    total += len(body)
    text = gzip.decompress(body).decode()
    for asset in set(re.findall(r"/assets/[^\"]+", text)):
        with server.get(asset, **{"Accept-Encoding": "gzip"}) as answer:
            total += len(answer.read())
    return total


def charts(visit):
    """Every chart has a name, a description, a table and its four actions."""
    page = visit.page
    for figure in page.query_selector_all("figure.chart"):
        name = figure.get_attribute("id")
        body = figure.query_selector(".body")
        label, described = body.get_attribute("aria-labelledby"), body.get_attribute("aria-describedby")
        check(page.inner_text(f"#{label}").strip(), f"{visit.name}: {name} has no name")
        check(page.text_content(f"#{described}").strip(), f"{visit.name}: {name} has no description")
        check(figure.query_selector("table tbody tr"), f"{visit.name}: {name} has no table")
        actions = [a.inner_text().strip() for a in figure.query_selector_all(".actions > a, .actions > button")]
        check(len(actions) == 3, f"{visit.name}: {name} has the actions {actions}")
        check(figure.query_selector("svg"), f"{visit.name}: {name} has no drawing")


def keys(visit):
    """Keys walk the points of every chart and the live region says each."""
    page = visit.page
    walked = 0
    for body in page.query_selector_all("figure.chart .body[role=application]"):
        body.focus()
        said = []
        for key in ["Home", "ArrowRight", "ArrowRight", "End", "ArrowLeft"]:
            page.keyboard.press(key)
            said.append(page.inner_text("#live"))
        check(all(said) and len(set(said)) >= 4, f"{visit.name}: keys say {said}")
        check(page.query_selector(".ring"), f"{visit.name}: no ring around the point")
        page.keyboard.press("Home")
        page.keyboard.press("n")
        check(page.inner_text("#live"), f"{visit.name}: n says nothing")
        page.keyboard.press("Escape")
        check(not page.query_selector(".ring"), f"{visit.name}: Escape leaves the ring")
        walked += 1
    return walked


def look(visit, folder, suffix):
    if folder:
        name = re.sub(r"[^a-z0-9]+", "-", visit.name.lower()).strip("-")
        visit.page.screenshot(path=folder / f"{name}{suffix}.png", full_page=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("--data", default="datasets/servicenow_uci_incident_event_log.csv.gz")
    parser.add_argument("--target", default="ticket_volume=300", help="a target of the data's KPIs")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    folder = options.screenshots
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    server = Server(options.program, "--data", options.data, "--title", "Service desk", "--target", options.target)
    empty = Server(options.program)
    try:
        with sync_playwright() as player:
            browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            run(browser, server, empty, folder, options)
            browser.close()
    finally:
        server.stop()
        empty.stop()
    print(f"{len(failures)} failures" if failures else "all pages passed")
    sys.exit(1 if failures else 0)


def run(browser, server, empty, folder, options):
    axe = Axe()
    ready(server, "/")
    with Visit(browser, server, "/", 1280) as visit:
        kpis = [a.get_attribute("href") for a in visit.page.query_selector_all(".overview tbody a")]
    check(len(kpis) > 3, f"the overview links {kpis}")
    pages = ["/", kpis[0], kpis[-1] + "?days=30", "/signals", "/forecast", "/staffing", "/accuracy", "/compare", "/data"]
    for path in pages + kpis:
        ready(server, path)
    drawn, nothing = drawing_budget.medians(browser, server.address + "/")
    print(f"/: drawn in {drawn:.0f} ms, an empty page in {nothing:.0f}", flush=True)
    check(drawn <= DRAWING * nothing, f"/ takes {drawn / nothing:.1f} times an empty page")
    for path in [p for p in pages if options.only in p]:
        bytes_sent = weight(server, path)
        print(f"{path}: {bytes_sent / 1000:.1f} kB packed, everything included", flush=True)
        check(bytes_sent <= BUDGET, f"{path} weighs {bytes_sent} bytes")
        for width in WIDTHS:
            for scheme in ["light", "dark"]:
                with Visit(browser, server, path, width, scheme) as visit:
                    examine(visit, axe)
                    look(visit, folder, "")
        with Visit(browser, server, path, 1280) as visit:
            charts(visit)
            keys(visit)
            visit.name += ", print"
            visit.page.emulate_media(media="print")
            look(visit, folder, "")
            pdf = visit.page.pdf(format="A4", tagged=True)
            check(pdf.startswith(b"%PDF") and b"/StructTreeRoot" in pdf, f"{path}: print is not tagged")
    if options.only:
        return
    interaction(browser, server, kpis)
    languages(browser, server, axe, folder)
    first_run(browser, empty, axe, folder)
    keeping(browser, options.program, axe, folder)


def examine(visit, axe):
    wide = visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check(wide <= 0, f"{visit.name}: scrolls sideways by {wide} px")
    for violation in axe.run(visit.page).response["violations"]:
        nodes = "; ".join(n["html"][:120] for n in violation["nodes"][:3])
        check(False, f"{visit.name}: {violation['id']}: {violation['help']}: {nodes}")


def interaction(browser, server, kpis):
    """Sorting, the filter, the theme, the width that fits, the link to a signal, and the what-if."""
    with Visit(browser, server, "/", 1280) as visit:
        page = visit.page
        page.click("th[data-sortable] button >> nth=0")
        check(page.get_attribute("th[data-sortable] >> nth=0", "aria-sort") == "ascending", "the overview does not sort")
        page.check("#only-signals")
        hidden = page.evaluate("Array.from(document.querySelectorAll('.overview tbody tr')).filter(r=>r.hidden).length")
        check(hidden > 0, "the filter hides no row")
        page.click("#theme")
        check(page.evaluate("document.documentElement.dataset.theme") == "dark", "the switch does not turn dark")
        page.reload()
        check(page.evaluate("document.documentElement.dataset.theme") == "dark", "the theme is not remembered")
        page.keyboard.press("Tab")
        check(page.evaluate("document.activeElement.className") == "skip", "the first stop is not the link to the content")
    with Visit(browser, server, kpis[0], 390) as visit:
        check(visit.page.get_attribute(".body[data-picture]", "data-width") == "360", "a phone does not get the narrow drawing")
        visit.page.set_viewport_size({"width": 1280, "height": 900})
        until(visit.page, "document.querySelector('.body[data-picture]').dataset.width==='1200'")
    with Visit(browser, server, "/signals", 1280) as visit:
        visit.page.click(".signals a >> nth=0")
        visit.page.wait_for_load_state("networkidle")
        check(visit.page.query_selector(".ring"), "the link of a signal does not point at it")
    with Visit(browser, server, "/staffing", 1280) as visit:
        page = visit.page
        before = page.inner_text("#what-if .finding")
        page.fill("input[name=agents]", "30")
        page.fill("input[name=cost]", "35")
        until(page, "t => document.querySelector('#what-if .finding').innerText !== t", before)
        check("30" in page.inner_text("#what-if .finding"), "the what-if does not answer for 30 agents")
        check("agents=30" in page.url, "the what-if is not in the address")
        check("35" in page.text_content("#what-if table") or "1,050" in page.text_content("#what-if table"), "no cost in the what-if")
    # The same without script.
    with Visit(browser, server, "/staffing", 1280, script=False) as visit:
        visit.page.fill("input[name=agents]", "30")
        visit.page.click("form.fields button")
        visit.page.wait_for_load_state("networkidle")
        check("30" in visit.page.inner_text("#what-if .finding"), "without script the what-if does not answer")


def languages(browser, server, axe, folder):
    for language in LANGUAGES:
        with Visit(browser, server, f"/?lang={language}", 1280) as visit:
            check(visit.page.get_attribute("html", "lang") == language, f"{language}: the page is not marked")
            examine(visit, axe)
            look(visit, folder, "")
            visit.page.click("header nav a >> nth=3")
            visit.page.wait_for_load_state("networkidle")
            check(visit.page.get_attribute("html", "lang") == language, f"{language} is not remembered")
            visit.name = f"/staffing in {language}"
            look(visit, folder, "")
    with Visit(browser, server, "/", 1280, locale="fi-FI") as visit:
        check(visit.page.get_attribute("html", "lang") == "fi", "the browser's language is not taken")


def tickets():
    """A small desk: 120 days, one shift upwards."""
    lines = ["ticket_id,created_at,resolved_at,priority,team"]
    import datetime

    start = datetime.datetime(2026, 1, 1)
    number = 0
    for day in range(120):
        for index in range(6 + day % 3 + (8 if day > 100 else 0)):
            number += 1
            created = start + datetime.timedelta(days=day, hours=8 + index % 9, minutes=number % 60)
            resolved = created + datetime.timedelta(hours=2 + (number * 7) % 11)
            lines.append(f"T{number},{created:%Y-%m-%d %H:%M},{resolved:%Y-%m-%d %H:%M},{1 + number % 3},{'AB'[number % 2]}")
    return "\n".join(lines) + "\n"


def first_run(browser, empty, axe, folder):
    file = {"name": "tickets.csv", "mimeType": "text/csv", "buffer": tickets().encode()}
    for script in [True, False]:
        for width in [1280, 390]:
            with Visit(browser, empty, "/", width, script=script) as visit:
                if script:
                    examine(visit, axe)
                    look(visit, folder, "-start")
                visit.page.set_input_files("#file", files=[file])
                visit.page.click("form.drop button")
                visit.page.wait_for_url("**/u/*/")
                visit.page.wait_for_selector(".overview", timeout=120_000)
                visit.name = f"uploaded at {width} px"
                if script:
                    examine(visit, axe)
                    look(visit, folder, "")
    # A file dropped on the page.
    with Visit(browser, empty, "/start", 1280) as visit:
        visit.page.evaluate(
            """text => {
            const data = new DataTransfer();
            data.items.add(new File([text], 'dropped.csv', {type: 'text/csv'}));
            document.querySelector('form.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
            }""",
            tickets(),
        )
        visit.page.wait_for_url("**/u/*/", timeout=60_000)
        visit.page.wait_for_selector(".overview", timeout=120_000)
        check("dropped.csv" in visit.page.inner_text(".subject"), "the dropped file is not named")


def keeping(browser, program, axe, folder):
    """The first page of an empty store: a file that is kept, its KPIs watched, the dashboard filled."""
    import json
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        server = Server(program, "--db", place + "/desk.db")
        try:
            with Visit(browser, server, "/", 1280) as visit:
                check(visit.page.is_checked("input[name=keep]"), "an empty store does not offer to keep the tickets")
                examine(visit, axe)
                look(visit, folder, "-keeping")
                file = {"name": "tickets.csv", "mimeType": "text/csv", "buffer": tickets().encode()}
                visit.page.set_input_files("#file", files=[file])
                visit.page.click("form.drop button")
                visit.page.wait_for_selector(".overview", timeout=120_000)
                check(visit.page.url == server.address + "/", f"after keeping a file the page is {visit.page.url}")
            with server.get("/v1/monitors") as answer:
                check(len(json.load(answer)["items"]) > 3, "nothing is watched after keeping a file")
            with Visit(browser, server, "/data", 390) as visit:
                check("tickets.csv" in visit.page.inner_text("main"), "the import is not listed")
                examine(visit, axe)
                look(visit, folder, "-kept")
        finally:
            server.stop()


if __name__ == "__main__":
    main()
