// Options to click. The front shuffles them and keeps what was chosen, the back shows the same order, marked.
// Without a script the options stand as they are and the back names the answer.
(function () {
  "use strict";
  var box = document.getElementById("jinian-options");
  var kind = box.dataset.kind;
  var front = box.dataset.side === "front";
  var key = box.dataset.key.split(",").map(Number);
  var name = "jinian:" + box.dataset.id;

  // Some reviewers load the back as a page of its own; what survives that is the session's storage.
  function keep(state) {
    window.jinianState = { name: name, state: state };
    try { sessionStorage.setItem(name, JSON.stringify(state)); } catch (refused) { return; }
  }
  function kept() {
    try {
      var text = sessionStorage.getItem(name);
      if (text) { return JSON.parse(text); }
    } catch (refused) { /* no storage here */ }
    var last = window.jinianState;
    return last && last.name === name ? last.state : null;
  }
  function shuffled(count) {
    var order = [];
    for (var index = 0; index < count; index += 1) { order.push(index); }
    for (var left = count - 1; left > 0; left -= 1) {
      var other = Math.floor(Math.random() * (left + 1));
      var held = order[left];
      order[left] = order[other];
      order[other] = held;
    }
    return order;
  }
  function list() {
    var parent = box.querySelector("ul");
    var items = Array.prototype.slice.call(parent.children);
    var state = (!front && kept()) || { order: kind === "true_false" ? [0, 1] : shuffled(items.length), chosen: [] };
    state.order.forEach(function (index) { parent.appendChild(items[index]); });
    function show() {
      items.forEach(function (item, index) {
        var place = state.chosen.indexOf(index);
        item.classList.toggle("chosen", place >= 0);
        item.setAttribute("aria-checked", String(place >= 0));
        if (kind === "order" && place >= 0) { item.dataset.place = place + 1; } else { delete item.dataset.place; }
      });
    }
    function choose(index) {
      var place = state.chosen.indexOf(index);
      if (kind === "multiple_choice" || kind === "order") {
        if (place >= 0) { state.chosen.splice(place, 1); } else { state.chosen.push(index); }
      } else {
        state.chosen = [index];
      }
      keep(state);
      show();
    }
    if (front) {
      items.forEach(function (item, index) {
        item.tabIndex = 0;
        item.setAttribute("role", kind === "multiple_choice" || kind === "order" ? "checkbox" : "radio");
        item.addEventListener("click", function () { choose(index); });
        item.addEventListener("keydown", function (event) {
          if (event.key === " ") { event.preventDefault(); event.stopPropagation(); choose(index); }
        });
      });
      keep(state);
    }
    show();
    if (!front) { mark(items, state.chosen); }
  }
  function mark(items, chosen) {
    items.forEach(function (item, index) {
      var place = chosen.indexOf(index);
      var right = kind === "order" ? key[place] === index : key.indexOf(index) >= 0;
      if (right) { item.classList.add("right"); } else if (place >= 0) { item.classList.add("wrong"); }
    });
  }
  function pairs() {
    var rows = Array.prototype.slice.call(box.querySelectorAll("tr"));
    var rights = rows.map(function (row) { return row.cells[1].textContent; });
    var state = (!front && kept()) || { order: shuffled(rows.length), chosen: rows.map(function () { return -1; }) };
    rows.forEach(function (row, position) {
      var cell = row.cells[1];
      if (!front) {
        var given = state.chosen[position];
        cell.textContent = given < 0 ? "" : rights[given];
        row.className = given === key[position] ? "right" : "wrong";
        return;
      }
      var select = document.createElement("select");
      select.setAttribute("aria-label", row.cells[0].textContent);
      select.appendChild(new Option("", "-1"));
      state.order.forEach(function (index) { select.appendChild(new Option(rights[index], String(index))); });
      select.addEventListener("change", function () { state.chosen[position] = Number(select.value); keep(state); });
      cell.textContent = "";
      cell.appendChild(select);
    });
    if (front) { keep(state); }
  }
  if (kind === "match") { pairs(); } else { list(); }
}());
