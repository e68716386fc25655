"""Prints the alerts that Foreshift delivers: python3 docs/examples/receiver.py [port]"""
import http.server
import json
import sys


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        event = json.loads(body)
        print(self.headers["webhook-id"], event["type"], event["data"]["incident"]["says"], flush=True)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


http.server.HTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 9000), Receiver).serve_forever()
