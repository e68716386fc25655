/// The style sheet of pages: colours as variables by role, so that light, dark, print and forced colours switch without a new drawing.
enum ReportStyle {
  static var css: String {
    let light = variables(Theme.light)
    let dark = variables(Theme.dark)
    return """
      :root{color-scheme:light;\(light)}
      @media (prefers-color-scheme:dark){:root{color-scheme:dark;\(dark)}}
      :root[data-theme=light]{color-scheme:light;\(light)}
      :root[data-theme=dark]{color-scheme:dark;\(dark)}
      @media (forced-colors:active){:root,:root[data-theme]{\(forced)}svg{forced-color-adjust:none}}
      \(roles)
      \(layout)
      \(figures)
      \(tables)
      \(narrow)
      @media print{:root,:root[data-theme]{color-scheme:light;\(light)}
      \(paper)}

      """
  }

  private static func variables(_ theme: Theme) -> String {
    ColourRole.allCases.map { "--\($0.rawValue):\(theme.hex($0))" }.joined(separator: ";")
  }

  /// A browser under forced colours leaves SVG fills alone: the variables take the system's colours instead.
  private static var forced: String {
    ColourRole.allCases.map { role in
      let colour =
        switch role {
        case .background, .shade, .band80, .band95, .grid: "Canvas"
        case .worse, .better, .undirected: "Highlight"
        case .forecast, .target: "LinkText"
        case .ink, .muted, .axis, .within, .limits: "CanvasText"
        }
      return "--\(role.rawValue):\(colour)"
    }.joined(separator: ";")
  }

  private static var roles: String {
    ColourRole.allCases.map { ".f-\($0.rawValue){fill:var(--\($0.rawValue))}.s-\($0.rawValue){stroke:var(--\($0.rawValue))}" }
      .joined()
  }

  private static let layout = """
    *{box-sizing:border-box}
    html{scroll-padding-top:12px}
    body{margin:0 auto;max-width:1232px;padding:16px 14px 48px;background:var(--background);color:var(--ink);
    font:15px/1.5 system-ui,"Segoe UI","Noto Sans","DejaVu Sans","Noto Sans TC","Microsoft JhengHei",sans-serif;
    font-variant-numeric:tabular-nums}
    h1{font-size:26px;line-height:1.2;margin:0 0 4px}h2{font-size:20px;margin:44px 0 12px;padding-top:8px;border-top:1px solid var(--grid)}
    h3{font-size:16px;margin:0 0 2px;line-height:1.3}p{margin:0 0 8px}a{color:var(--better)}
    .sub,.period,.notes,figcaption .sub{color:var(--muted);font-size:13px}
    header{display:flex;flex-wrap:wrap;gap:4px 24px;align-items:flex-start;justify-content:space-between}
    nav{display:flex;flex-wrap:wrap;gap:4px 16px;margin:8px 0 0;width:100%}
    nav a{padding:2px 0;min-height:24px}
    button,.actions a,summary{font:inherit;font-size:13px;color:var(--ink);background:none;border:1px solid var(--axis);border-radius:4px;
    padding:3px 10px;min-height:28px;cursor:pointer;text-decoration:none;line-height:20px}
    button:hover,.actions a:hover,summary:hover{border-color:var(--ink)}
    :focus-visible{outline:2px solid var(--better);outline-offset:2px}
    .findings{font-size:17px;line-height:1.45;padding-left:20px;margin:0 0 20px;max-width:900px}.findings li{margin:0 0 6px}
    .skip{position:absolute;left:-9999px}.skip:focus{left:14px;top:8px;background:var(--background);padding:4px 8px}
    .vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    dl{display:grid;grid-template-columns:minmax(120px,max-content) 1fr;gap:4px 20px;margin:0 0 16px}dt{color:var(--muted)}dd{margin:0}
    """

  private static let figures = """
    figure{margin:0 0 36px}.finding{font-size:15px;max-width:900px;margin:4px 0 8px}
    .body{position:relative;overflow-x:auto;overflow-y:hidden;border-radius:4px}
    .body:focus{outline:2px solid var(--better);outline-offset:2px}
    svg{display:block}svg.w{display:none}svg text{font-family:inherit}
    .w360{display:block!important}
    @media (min-width:588px){.w360{display:none!important}.w560{display:block!important}}
    @media (min-width:788px){.w560{display:none!important}.w760{display:block!important}}
    @media (min-width:988px){.w760{display:none!important}.w960{display:block!important}}
    @media (min-width:1228px){.w960{display:none!important}.w1200{display:block!important}}
    @media (min-width:588px){.few .w360{display:block!important}}
    @media (min-width:788px){.few .w360{display:none!important}.few .w760{display:block!important}}
    @media (min-width:1228px){.few .w760{display:none!important}}
    .notes{margin:6px 0;padding-left:18px}.actions{display:flex;flex-wrap:wrap;gap:6px;align-items:flex-start;margin-top:6px}
    .actions details{order:9;flex:0 0 auto}.actions details[open]{flex:1 0 100%}summary{display:inline-block}
    .ring{fill:none;stroke:var(--ink);stroke-width:2}.cross{stroke:var(--axis);stroke-width:1;fill:none}
    .tip{position:fixed;z-index:9;max-width:min(340px,calc(100vw - 16px));padding:6px 10px;background:var(--background);color:var(--ink);
    border:1px solid var(--axis);border-radius:4px;font-size:13px;line-height:1.4;pointer-events:none;transition:opacity .15s}
    @media (prefers-reduced-motion:reduce){.tip{transition:none}}
    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:8px 0 16px}.scroll:focus-visible{outline-offset:-2px}
    details .scroll{max-height:420px;overflow:auto}
    table{border-collapse:collapse;font-size:13px}caption{text-align:left;color:var(--muted);padding:0 0 4px;white-space:nowrap}
    th,td{padding:4px 10px;text-align:left;border-bottom:1px solid var(--grid);vertical-align:middle}
    thead th{color:var(--muted);font-weight:600;white-space:nowrap;border-bottom:1px solid var(--axis)}
    tbody th{font-weight:500}.dates tbody th{white-space:nowrap}.n{text-align:right}td.n,th.n{white-space:nowrap}
    .overview{width:100%;font-size:14px}.signals{width:100%}@media screen and (min-width:788px){.signals td:nth-child(3){min-width:190px}}@media screen and (min-width:788px){.signals td:nth-child(2){white-space:nowrap}}.overview tbody th{min-width:170px}.overview .signal th{font-weight:700}
    .icon{white-space:nowrap}.icon svg{display:inline-block;vertical-align:middle;margin-right:8px}.spark{padding:2px 10px}
    th button{border:0;padding:0 2px;min-height:24px;font-weight:600;color:var(--muted)}
    th[aria-sort=ascending] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
    .tools{display:flex;gap:16px;align-items:center;font-size:13px;margin:0 0 4px}.tools label{min-height:24px}
    .week td{padding:0;text-align:center;min-width:26px}.week td span{display:block;padding:4px 2px}.week th{white-space:nowrap}
    .week thead th{padding:4px 2px;text-align:center}.week thead th:first-child{text-align:left;padding:4px 10px}
    .q1{background:color-mix(in srgb,var(--band95) 45%,var(--background))}.q2{background:var(--band95)}
    .q3{background:color-mix(in srgb,var(--band80) 60%,var(--band95))}.q4{background:var(--band80)}
    .worse{color:var(--worse);font-weight:600}.better{color:var(--better);font-weight:600}.none{color:var(--undirected);font-weight:600}
    .best{font-weight:700}
    """

  private static let narrow = """
    @media (max-width:787px){.cards,.cards tbody,.cards tr,.cards td,.cards th[scope=row]{display:block;width:100%}
    .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.cards caption{display:block}
    .cards tr{border:1px solid var(--grid);border-radius:6px;padding:8px 12px;margin:0 0 10px}
    .cards tr.signal{border-color:var(--axis)}.cards tr[hidden]{display:none}
    .cards th[scope=row]{border:0;padding:2px 0;font-size:15px}
    .cards td{display:flex;justify-content:space-between;align-items:center;gap:12px;border:0;padding:3px 0;text-align:right}
    .cards td:empty{display:none}.cards td::before{content:attr(data-label);color:var(--muted);text-align:left;flex:0 0 auto}
    .icon svg{margin:0 8px 0 auto}dl{grid-template-columns:1fr}dd{margin:0 0 6px}
    .scroll table:not(.cards):not(.week) td:not(.n){min-width:110px}}
    """

  private static let paper = """
    @page{size:A4;margin:14mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
    body{padding:0;max-width:none;font-size:10.5pt}nav,.actions,.tools,#theme,.skip,.tip{display:none!important}
    h2{break-after:avoid;margin-top:24px}h3{break-after:avoid}figure,tr,.backtest{break-inside:avoid}figure{margin-bottom:24px}
    thead{display:table-header-group}.scroll,.body{overflow:visible}table{font-size:8.5pt}.overview{font-size:8.5pt}
    .overview tbody th{min-width:34mm}th,td{padding:3px 5px}details:not([open]){display:none}.findings{font-size:10pt;max-width:none;margin-bottom:8px}.findings li{margin:0 0 2px}.spark svg{width:28mm;height:6.4mm}.icon svg{width:5mm;height:5mm;margin-right:4px}
    .w360,.w760,.w960,.w1200{display:none!important}.w560{display:block!important}
    .few .w360,.few .w1200{display:none!important}.few .w760{display:block!important;width:100%;height:auto}
    section.page{break-before:page}.week td{min-width:0}.week{font-size:7.5pt}
    main a[href^="http"]::after{content:" (" attr(href) ")"}
    """
}
