/// The page's one script: theme switch, points by pointer and key, sorting, saving. The page says everything without it.
enum ReportScript {
  /// Runs before the first paint: the remembered theme.
  static let early = """
    try{var t=localStorage.getItem("foreshift-theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}
    """

  static let main = """
    (function(){
    "use strict";
    var root=document.documentElement,say=document.body.dataset,live=document.getElementById("live"),tip=document.createElement("div");
    tip.className="tip";tip.hidden=true;tip.setAttribute("aria-hidden","true");document.body.appendChild(tip);
    var button=document.getElementById("theme"),dark=matchMedia("(prefers-color-scheme: dark)");
    function isDark(){return root.dataset.theme?root.dataset.theme==="dark":dark.matches}
    function label(){button.textContent=isDark()?say.light||"Light":say.dark||"Dark";
    button.setAttribute("aria-label",isDark()?say.toLight||"Switch to the light theme":say.toDark||"Switch to the dark theme")}
    button.hidden=false;label();dark.addEventListener("change",label);
    button.addEventListener("click",function(){root.dataset.theme=isDark()?"light":"dark";
    try{localStorage.setItem("foreshift-theme",root.dataset.theme)}catch(e){}
    if(location.protocol!=="file:")document.cookie="foreshift_theme="+root.dataset.theme+";path=/;max-age=31536000;samesite=lax";label()});

    var NS="http://www.w3.org/2000/svg";
    document.querySelectorAll("figure.chart").forEach(function(figure){
    var body=figure.querySelector(".body"),source=figure.querySelector('script[type="application/json"]');
    if(!source)return;
    var data=JSON.parse(source.textContent),at=-1,pinned=false;
    figure.querySelectorAll("[data-save]").forEach(function(b){b.addEventListener("click",function(){
    b.dataset.save==="csv"?save(table(data),data.name+".csv","text/csv"):save(standalone(drawing()),data.name+".svg","image/svg+xml")})});
    function drawing(){return Array.prototype.find.call(body.querySelectorAll("svg.w,svg.one"),function(s){return getComputedStyle(s).display!=="none"})}
    function clear(){figure.querySelectorAll(".ring,.cross").forEach(function(e){e.remove()});tip.hidden=true}
    function place(svg){var p=svg.dataset.plot.split(" ").map(Number);return{top:p[1],bottom:p[3],
    x:function(v){return p[6]>p[5]?p[4]+(v-p[5])/(p[6]-p[5])*(p[7]-p[4]):p[4]},
    y:function(v){return p[9]>p[8]?p[3]+(v-p[8])/(p[9]-p[8])*(p[1]-p[3]):p[3]}}}
    function show(i,announce){
    if(i<0||i>=data.x.length)return;
    at=i;clear();
    var svg=drawing();if(!svg||!svg.dataset.plot)return;
    var g=place(svg),x=g.x(data.x[i]),y=g.y(data.y[i]);
    var line=document.createElementNS(NS,"path");line.setAttribute("class","cross");line.setAttribute("d","M"+x+" "+g.top+"V"+g.bottom);
    var ring=document.createElementNS(NS,"circle");ring.setAttribute("class","ring");
    ring.setAttribute("cx",x);ring.setAttribute("cy",y);ring.setAttribute("r",7);
    svg.appendChild(line);svg.appendChild(ring);
    tip.textContent=data.t[i];tip.hidden=false;
    var box=svg.getBoundingClientRect(),left=box.left+x+14,top=box.top+y-tip.offsetHeight-12;
    if(left+tip.offsetWidth>innerWidth-8)left=Math.max(8,box.left+x-tip.offsetWidth-14);
    if(top<8)top=Math.min(innerHeight-tip.offsetHeight-8,box.top+y+14);
    tip.style.left=left+"px";tip.style.top=Math.max(8,top)+"px";
    if(announce)live.textContent=data.t[i];
    }
    function nearest(event){
    var svg=drawing();if(!svg||!svg.dataset.plot)return-1;
    var g=place(svg),x=event.clientX-svg.getBoundingClientRect().left,best=-1,d=1e9;
    for(var i=0;i<data.x.length;i++){var e=Math.abs(g.x(data.x[i])-x);if(e<d){d=e;best=i}}
    return best}
    function signal(step){for(var k=0;k<data.s.length;k++){var i=step>0?data.s[k]:data.s[data.s.length-1-k];
    if(step>0?i>at:i<at)return i}return-1}
    if(!data.x.length)return;
    body.addEventListener("keydown",function(event){
    var last=data.x.length-1,to;
    switch(event.key){
    case"ArrowRight":to=Math.min(last,at+1);break;
    case"ArrowLeft":to=at<0?last:Math.max(0,at-1);break;
    case"Home":to=0;break;
    case"End":to=last;break;
    case"n":to=signal(1);break;
    case"p":to=at<0?-1:signal(-1);break;
    case"Escape":clear();at=-1;body.blur();event.preventDefault();return;
    default:return}
    event.preventDefault();
    if(to>=0)show(to,true);else live.textContent=event.key==="n"?say.noFurther||"No further signal":say.noEarlier||"No earlier signal"});
    body.addEventListener("blur",function(){clear();pinned=false});
    body.addEventListener("pointermove",function(event){if(!pinned&&event.pointerType==="mouse")show(nearest(event),false)});
    body.addEventListener("pointerleave",function(event){if(!pinned&&event.pointerType==="mouse")clear()});
    body.addEventListener("click",function(event){var i=nearest(event);pinned=!(pinned&&i===at);pinned?show(i,true):clear()});
    if(figure.dataset.focus){pinned=true;show(Number(figure.dataset.focus),false)}
    });

    function table(data){return data.id?data.csv.replace(/\\n(?=[^\\n])/g,function(){return"\\n"+data.id+","}):data.csv}
    function save(text,name,type){
    var a=document.createElement("a"),url=URL.createObjectURL(new Blob([text],{type:type}));
    a.href=url;a.download=name;document.body.appendChild(a);a.click();a.remove();setTimeout(function(){URL.revokeObjectURL(url)},1000)}
    function standalone(svg){
    var copy=svg.cloneNode(true),from=svg.querySelectorAll("[class]"),to=copy.querySelectorAll("[class]");
    for(var i=0;i<from.length;i++){var c=getComputedStyle(from[i]),k=" "+from[i].getAttribute("class");
    if(k.indexOf(" f-")>=0)to[i].setAttribute("fill",c.fill);if(k.indexOf(" s-")>=0)to[i].setAttribute("stroke",c.stroke);
    to[i].removeAttribute("class")}
    copy.querySelectorAll("circle").forEach(function(e){e.remove()});
    copy.removeAttribute("class");copy.setAttribute("font-family","system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif");
    var back=document.createElementNS(NS,"path");back.setAttribute("d","M0 0H"+svg.getAttribute("width")+"V"+svg.getAttribute("height")+"H0Z");
    back.setAttribute("fill",getComputedStyle(document.body).backgroundColor);copy.insertBefore(back,copy.firstChild);
    return new XMLSerializer().serializeToString(copy)}

    document.querySelectorAll("table.overview").forEach(function(table){
    var body=table.tBodies[0];
    table.querySelectorAll("th[data-sortable]").forEach(function(th){
    var b=document.createElement("button");b.type="button";b.textContent=th.textContent;th.textContent="";th.appendChild(b);
    b.addEventListener("click",function(){
    var up=th.getAttribute("aria-sort")!=="ascending",column=th.cellIndex;
    table.querySelectorAll("th[aria-sort]").forEach(function(o){o.removeAttribute("aria-sort")});
    th.setAttribute("aria-sort",up?"ascending":"descending");
    Array.from(body.rows).map(function(r){return{r:r,v:r.cells[column].dataset.sort||""}}).sort(function(a,b){
    var x=parseFloat(a.v),y=parseFloat(b.v),c=isNaN(x)||isNaN(y)||column===0||column===7?a.v.localeCompare(b.v):x-y;
    return up?c:-c}).forEach(function(e){body.appendChild(e.r)})})});
    var box=document.getElementById("only-signals");
    if(box){box.closest(".tools").hidden=false;box.addEventListener("change",function(){Array.from(body.rows).forEach(function(r){
    r.hidden=box.checked&&!r.classList.contains("signal")})})}
    });
    })();
    """
}
