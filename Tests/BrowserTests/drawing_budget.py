"""How long the browser takes until a page is drawn, as a multiple of an empty page's time in the same run."""
import http.server
import statistics
import threading

TIMES = """[performance.getEntriesByType("navigation")[0].loadEventEnd,
  performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0]"""
EMPTY = b"<!doctype html><html lang=en><title>Empty</title><p>Empty"


class EmptyPage(http.server.BaseHTTPRequestHandler):
    """A page of one word: what the browser takes for any page at all."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(EMPTY)))
        self.end_headers()
        self.wfile.write(EMPTY)

    def log_message(self, *_):
        pass


def until_drawn(context, url):
    """Milliseconds from the request to the end of loading and to the first paint with content, whichever is later."""
    page = context.new_page()
    page.goto(url, wait_until="load")
    for _ in range(200):
        times = page.evaluate(TIMES)
        if all(times):
            break
        page.wait_for_timeout(5)
    page.close()
    return max(times)


def medians(browser, url, rounds=15):
    """Median milliseconds of the page and of an empty one, loaded in turns in a browser that has seen both."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), EmptyPage)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    empty = f"http://127.0.0.1:{server.server_address[1]}/"
    context = browser.new_context()
    try:
        times = {url: [], empty: []}
        for turn in range(rounds + 2):
            for address in times:
                time = until_drawn(context, address)
                if turn > 1:
                    times[address].append(time)
    finally:
        context.close()
        server.shutdown()
    return statistics.median(times[url]), statistics.median(times[empty])
