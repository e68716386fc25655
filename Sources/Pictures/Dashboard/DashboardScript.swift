/// What the dashboard's script does beside that of the report's: asks for the drawing that fits, keeps forms without a page load, takes a
/// dropped file. Every page says everything without it.
enum DashboardScript {
  static let main = """
    (function(){
    "use strict";
    var widths=[1200,960,760,560,360],asked=0;
    function fitting(room){return widths.find(function(w){return w<=room})||360}
    function drawn(body,width){
    if(body.dataset.width===String(width))return;
    var url=body.dataset.picture;
    fetch(url+(url.indexOf("?")<0?"?":"&")+"width="+width+"&inline=1").then(function(r){return r.ok?r.text():null}).then(function(svg){
    if(svg){body.innerHTML=svg;body.dataset.width=width}}).catch(function(){})}
    function fit(){
    var main=document.querySelector("main");if(!main||matchMedia("print").matches)return;
    var width=fitting(main.clientWidth);
    if(width!==asked){asked=width;document.cookie="foreshift_width="+width+";path=/;max-age=31536000;samesite=lax"}
    document.querySelectorAll(".body[data-picture]").forEach(function(b){drawn(b,fitting(b.parentElement.clientWidth))})}
    fit();
    var later;addEventListener("resize",function(){clearTimeout(later);later=setTimeout(fit,150)});

    document.querySelectorAll("form[data-part]").forEach(function(form){
    var wait;
    function ask(){
    var query=new URLSearchParams(new FormData(form)).toString();
    fetch(form.getAttribute("action")+"?"+query+"&part="+form.dataset.part).then(function(r){return r.text()}).then(function(html){
    document.getElementById(form.dataset.part).innerHTML=html;fit();
    history.replaceState(null,"",form.getAttribute("action")+"?"+query)}).catch(function(){})}
    form.addEventListener("input",function(){clearTimeout(wait);wait=setTimeout(ask,200)});
    form.addEventListener("submit",function(event){event.preventDefault();ask()})});

    var say=document.body.dataset,source;
    function changed(event){
    var what;try{what=JSON.parse(event.data).incident}catch(e){return}
    if(document.getElementById("incidents"))return fetch(location.href).then(function(r){return r.text()}).then(function(html){
    var fresh=new DOMParser().parseFromString(html,"text/html").getElementById("incidents"),old=document.getElementById("incidents");
    if(fresh&&old&&!old.contains(document.activeElement)){old.replaceWith(fresh);document.getElementById("live").textContent=what.says}
    });
    var band=document.getElementById("changed");
    if(!band){band=document.createElement("div");band.id="changed";band.className="band";band.setAttribute("role","status");
    var main=document.querySelector("main");main.insertBefore(band,main.firstChild)}
    var p=document.createElement("p"),a=document.createElement("a");
    a.href=what.link;a.textContent=what.title;p.append(say.changed+": ",a,". "+what.says);band.replaceChildren(p)}
    function listen(){
    if(!say.events||document.hidden||source)return;
    source=new EventSource(say.events);
    ["opened","worsened","acknowledged","commented","recovered"].forEach(function(n){source.addEventListener(n,changed)})}
    // A hidden tab lets its connection go: a browser keeps only six to one server.
    document.addEventListener("visibilitychange",function(){if(document.hidden&&source){source.close();source=null}else listen()});
    addEventListener("load",function(){setTimeout(listen,1500)});

    document.querySelectorAll("form.drop").forEach(function(form){
    var file=form.querySelector("input[type=file]"),button=form.querySelector("button");
    function over(on){return function(event){event.preventDefault();form.classList.toggle("over",on)}}
    form.addEventListener("dragover",over(true));form.addEventListener("dragleave",over(false));
    form.addEventListener("drop",function(event){over(false)(event);
    if(event.dataTransfer.files.length){file.files=event.dataTransfer.files;form.requestSubmit()}});
    form.addEventListener("submit",function(){button.disabled=true;button.textContent=form.dataset.busy});
    addEventListener("pageshow",function(){if(button.disabled){button.disabled=false;button.textContent=form.dataset.ready}})});
    })();
    """
}
