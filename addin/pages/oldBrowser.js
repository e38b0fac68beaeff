// For old browsers, such as those in builds of WPS and in Office up to 2019: what the pages need and they lack is lent to them;
// where that does not do, as with Internet Explorer, one page says what to do instead.
// Written in the JavaScript of 2009 (ES5), and the build holds it to that, for they may know no other.

(function () {
  "use strict";

  var here = location.protocol + "//" + location.host + "/";

  if (!("noModule" in document.createElement("script"))) {
    whenReady(show);
    return;
  }
  lend(Array.prototype, "at", at);
  lend(String.prototype, "at", at);
  lend(Array.prototype, "findLast", findLast);
  lend(Array.prototype, "findLastIndex", findLastIndex);
  lend(Object, "hasOwn", hasOwn);
  // Who knows modules may still not read all words in them, and then never begins.
  window.addEventListener("error", fault, true);

  function fault(event) {
    var isLoading = event.target && event.target.tagName === "SCRIPT" && event.target.type === "module";
    var isOurSyntax = /SyntaxError/.test(event.message) && String(event.filename).indexOf(here) === 0;
    whenReady(function () {
      // Once the page has begun, its faults are its own.
      if (!document.querySelector("#pane > .waiting")) return;
      if (isOurSyntax) show();
      else if (isLoading) tell("页面没有装载完", "请检查网络，关闭后重新打开。");
    });
  }

  // The build brings the pages' words down to those of 2021. These members of the language are younger.
  function lend(owner, name, member) {
    if (!owner[name])
      Object.defineProperty(owner, name, { value: member, writable: true, configurable: true });
  }

  function at(index) {
    return this[index < 0 ? this.length + index : index];
  }

  function findLastIndex(isIt) {
    var index = this.length - 1;
    while (index >= 0 && !isIt(this[index], index, this)) index--;
    return index;
  }

  function findLast(isIt) {
    return this[findLastIndex.call(this, isIt)];
  }

  function hasOwn(object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  }

  function whenReady(then) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", then);
    else then();
  }

  function show() {
    var isPane = document.body.className !== "workbench";
    var frame = tell(
      isPane ? "这个程序的窗格版本较旧" : "这个浏览器版本较旧",
      isPane
        ? "窗格用的是 Internet Explorer 或其他旧版浏览器内核，显示不了公开年报助手。表格可以照常填写，校验格照常提示“平”或“差”。"
        : "它显示不了公开年报助手的工作台。"
    );
    add(frame, "p", isPane ? "需要随填随查和上报时，可以任选一种办法：" : "可以任选一种办法：");
    var ways = add(frame, "ol", "");
    var way = add(ways, "li", "用新版的 Edge、Chrome、360（极速模式）等浏览器打开工作台，功能相同：");
    var link = add(way, "a", here);
    link.href = here;
    link.target = "_blank";
    link.rel = "noopener";
    add(ways, "li", "用新版 WPS 表格打开年度报告的工作簿。");
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
