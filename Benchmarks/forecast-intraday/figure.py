"""Draws the errors of the rest of the day by hour, as RESULTS.md has them: the forecast of the evening before and the updated one.

    python3 Benchmarks/forecast-intraday/figure.py > Benchmarks/forecast-intraday/by_hour.svg
"""
import pathlib
import re

text = (pathlib.Path(__file__).parent / "RESULTS.md").read_text()
parts = {"the last 25 days (test part)": "## 30 minutes", "the last 75 days": "## The last 75 days"}
models = {"LowRankProfile": "low-rank profile", "auto": "auto"}


def rows(section, model):
    """Hour, WAPE before and updated; a model's first run of rows in the section."""
    lines = text[text.index(section):].split("\n## ")[0].splitlines()
    found = []
    for line in lines:
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if len(cells) > 4 and cells[0] == model and re.fullmatch(r"\d+", cells[1]):
            if found and int(cells[1]) <= found[-1][0]: break
            found.append((int(cells[1]), float(cells[2]), float(cells[3])))
    return found


panels = [(f"{models[model]}, {name}", rows(section, model)) for name, section in parts.items() for model in models]
panels = [panel for panel in panels if panel[1]]
width, height, left, top = 300, 190, 34, 46
out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width * len(panels)} {height + 60}" '
       'font-family="sans-serif" font-size="11" fill="#333">',
       f'<rect width="{width * len(panels)}" height="{height + 60}" fill="#fff"/>',
       '<text x="12" y="18" font-size="13" font-weight="bold">Error for the rest of the day by the hour it is forecast at, half hours, '
       'per cent of the volume</text>']
for number, (title, points) in enumerate(panels):
    x0, x1, y1 = number * width + left, (number + 1) * width - 44, top + height - 20
    x = lambda hour: x0 + (hour - 8) / 8 * (x1 - x0)
    y = lambda error: y1 - (error - 3.5) / 3.5 * (height - 40)
    out.append(f'<text x="{x0}" y="{top - 6}">{title}</text>')
    for error in (4, 5, 6, 7):
        out.append(f'<line x1="{x0}" x2="{x1}" y1="{y(error):.1f}" y2="{y(error):.1f}" stroke="#e3e3e3"/>'
                   f'<text x="{x0 - 6}" y="{y(error) + 4:.1f}" text-anchor="end">{error}</text>')
    for hour in range(8, 17, 2):
        out.append(f'<text x="{x(hour):.1f}" y="{y1 + 16}" text-anchor="middle">{hour}:00</text>')
    for column, colour, name in ((1, "#8a8a8a", "evening before"), (2, "#0b62a4", "updated")):
        line = " ".join(f"{x(point[0]):.1f},{y(point[column]):.1f}" for point in points)
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out += [f'<circle cx="{x(p[0]):.1f}" cy="{y(p[column]):.1f}" r="2.6" fill="{colour}"/>' for p in points]
        above = column == 1
        middle = points[len(points) // 2]
        out.append(f'<text x="{x(middle[0]):.1f}" y="{y(middle[column]) + (-13 if above else 17):.1f}" fill="{colour}" '
                   f'text-anchor="middle">{name}</text>')
print("\n".join(out) + "\n</svg>")
