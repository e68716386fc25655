/// What the dashboard's style sheet has beside that of the report's: the bar on top, bands, small multiples, forms.
enum DashboardStyle {
  static let css = """
    .dash{padding-top:0}.dash h1{font-size:24px;margin:20px 0 2px}.question{color:var(--muted);font-size:15px;margin:0 0 18px}
    .dash h2{margin-top:36px}.dash section:first-of-type h2,.dash h1+h2{margin-top:20px}
    .bar{align-items:center;gap:0 20px;border-bottom:1px solid var(--grid);padding:10px 0 0;position:relative}.bar:not(:has(nav)){padding-bottom:10px}
    .bar .brand{font-weight:700;font-size:17px;color:var(--ink);text-decoration:none;display:flex;align-items:center;gap:8px;min-height:28px}
    .bar .brand svg{flex:none}.bar .subject{color:var(--muted);font-size:13px;margin-right:auto;overflow-wrap:anywhere}
    .bar nav{gap:0 4px;margin:6px 0 0}
    .bar nav a{padding:6px 10px 8px;min-height:36px;color:var(--muted);text-decoration:none;border-bottom:3px solid transparent;font-size:14px}
    .bar nav a:hover{color:var(--ink);border-bottom-color:var(--axis)}
    .bar nav a[aria-current]{color:var(--ink);font-weight:600;border-bottom-color:var(--forecast)}
    .band{border:1px solid var(--axis);border-left-width:4px;border-radius:4px;padding:8px 12px;margin:12px 0 0;font-size:14px}
    .band.bad{border-left-color:var(--worse)}.band p{margin:0}
    .one{max-width:none}.dash figure{margin-bottom:28px}.dash .findings{margin:0 0 8px}
    .choices{display:flex;flex-wrap:wrap;gap:4px 6px;align-items:center;margin:0 0 14px;font-size:13px;color:var(--muted)}
    .choices a{padding:2px 10px;border:1px solid var(--axis);border-radius:14px;text-decoration:none;color:var(--ink);min-height:26px}
    .choices a:hover{border-color:var(--ink)}.choices a[aria-current]{background:var(--ink);color:var(--background);border-color:var(--ink)}
    .choices span{margin-right:4px}.around{display:flex;justify-content:space-between;gap:16px;font-size:13px;margin:0 0 16px}
    .around a{min-height:24px}.more{margin:0 0 16px}.more>ul{margin-top:10px}
    .quiet caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .multiples{list-style:none;padding:0;margin:8px 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:18px 20px}
    .multiples h3{font-size:14px;margin:0;overflow-wrap:anywhere}.multiples p{font-size:13px;color:var(--muted);margin:2px 0 0}
    .multiples svg{max-width:100%;height:auto}
    .moved{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:8px 24px}.moved li{display:flex;align-items:center;gap:8px}
    .moved svg{display:inline-block}
    .fields{display:flex;flex-wrap:wrap;gap:12px 16px;align-items:flex-end;margin:0 0 16px}.fields label{display:grid;gap:3px;font-size:13px;
    color:var(--muted)}input,select,textarea{font:inherit;font-size:15px;color:var(--ink);background:var(--background);
    border:1px solid var(--axis);border-radius:4px;padding:5px 8px;min-height:34px;max-width:100%}.fields input[type=number]{width:118px}
    input[type=checkbox]{min-height:0;width:16px;height:16px;vertical-align:-3px}
    .fields button,.drop button,.act button{min-height:34px;font-size:15px;padding:5px 16px}
    .primary{background:var(--forecast);border-color:var(--forecast);color:var(--background);font-weight:600}
    .drop{border:2px dashed var(--axis);border-radius:10px;padding:36px 24px;text-align:center;max-width:720px;margin:16px 0 20px}
    .drop.over{border-color:var(--forecast);background:var(--band95)}.drop p{margin:0 auto 14px;max-width:520px}
    .drop label{display:block;font-size:18px;font-weight:600;margin:0 0 12px}.drop .keep{font-size:15px;font-weight:400}\
    .drop .keep input{width:auto;margin:0 6px 0 0}.drop input[type=file]{width:340px;max-width:100%;margin:0 0 14px}
    .wait{border:1px solid var(--grid);border-radius:6px;padding:18px;min-height:360px}.wait i{display:block;height:14px;border-radius:4px;
    background:var(--grid);margin:0 0 14px}.wait i:nth-child(3n){width:62%}.wait i:nth-child(3n+1){width:88%}
    .dash footer{margin:48px 0 0;padding:12px 0;border-top:1px solid var(--grid);font-size:13px;color:var(--muted);display:flex;flex-wrap:wrap;
    gap:6px 24px;justify-content:space-between}.dash footer nav{display:flex;flex-wrap:wrap;gap:4px 14px;margin:0;width:auto}
    .dash footer a{display:inline-block;min-height:24px}pre{overflow-x:auto;padding:10px 12px;border:1px solid var(--grid);border-radius:4px;
    font-size:13px}.chosen td,.chosen th{background:var(--band95)}
    .incident{border:1px solid var(--grid);border-left:4px solid var(--axis);border-radius:6px;padding:12px 16px;margin:0 0 16px}
    .incident.open{border-left-color:var(--worse)}.incident h3{margin:0 0 4px}.incident p{margin:0 0 6px}
    .around-it{display:block;max-width:320px;margin:4px 0 8px}.around-it svg{max-width:100%;height:auto}
    .act{display:flex;flex-wrap:wrap;gap:10px;align-items:flex-end;margin:8px 0 0}.act label{display:grid;gap:3px;font-size:13px;color:var(--muted);min-width:0;max-width:100%}.act input{width:100%;min-width:0}
    @media (max-width:787px){.bar{padding-top:8px}.bar .subject{order:3;width:100%}.bar nav{order:4;overflow-x:auto;flex-wrap:nowrap;
    width:calc(100% + 28px);margin:4px -14px 0;padding:0 14px}.bar nav a{white-space:nowrap}.bar #theme{margin-left:auto}
    .drop{padding:24px 14px}.dash h1{font-size:21px}}
    @media print{.bar nav,.dash footer nav,.choices,.around,form,.band{display:none!important}.bar{border:0}.one{max-width:100%;height:auto}
    .multiples{grid-template-columns:repeat(2,1fr)}.multiples li,.incident{break-inside:avoid}.dash h1{font-size:18pt}}

    """
}
