// The one page for programs whose browser cannot run the pane: Office up to 2019 with the engine of Internet Explorer,
// and old builds of WPS. Written in the JavaScript of 2009 (ES5) and left as it is by the build, for they know no other.

(function () {
  "use strict";

  var here = location.protocol + "//" + location.host + "/";

  // What the build cannot rewrite: modules, and the latest member of the language that the pane uses.
  if (!("noModule" in document.createElement("script")) || !Array.prototype.findLast) {
    whenReady(show);
    return;
  }
  // Who has these may still not read some of the pane's words, and then never begins.
  window.addEventListener("error", fault, true);

  function fault(event) {
    // Once the pane has begun, its faults are its own.
    if (!document.querySelector("#pane > .waiting")) return;
    var script = event.target && event.target.tagName === "SCRIPT" ? event.target.src : "";
    if (/SyntaxError/.test(event.message) && String(event.filename).indexOf(here) === 0) show();
    else if (script === here + "pane.js") tell("窗格没有装载完", "请检查网络，关闭窗格后重新打开。");
  }

  function whenReady(then) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", then);
    else then();
  }

  function show() {
    var frame = tell(
      "这个程序的窗格版本较旧",
      "窗格用的是 Internet Explorer 或其他旧版浏览器内核，显示不了公开年报助手。表格可以照常填写，校验格照常提示“平”或“差”。"
    );
    add(frame, "p", "需要随填随查和上报时，可以任选一种办法：");
    var ways = add(frame, "ol", "");
    var way = add(ways, "li", "用 Edge、Chrome、360（极速模式）等浏览器打开工作台，功能相同：");
    var link = add(way, "a", here);
    link.href = here;
    link.target = "_blank";
    link.rel = "noopener";
    add(ways, "li", "用新版 WPS 表格打开这个工作簿。");
    add(ways, "li", "升级到 Office 2021 或更新的版本。");
  }

  function tell(title, words) {
    var frame = document.getElementById("pane");
    frame.innerHTML = "";
    frame.className = "old-browser";
    frame.style.cssText = "padding:40px 16px 16px;font:14px/1.7 'Microsoft YaHei',sans-serif;color:#242424";
    add(frame, "h1", title).style.fontSize = "18px";
    add(frame, "p", words);
    return frame;
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    if (text) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }
})();
