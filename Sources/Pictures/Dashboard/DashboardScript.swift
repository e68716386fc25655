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
