"use strict";
const field = document.getElementById("find");
const count = document.getElementById("count");
const events = [...document.querySelectorAll("details.event")];
const fold = s => s.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[’ʼ]/g, "'");
const part = (e, selector) => e.querySelector(selector).textContent;
const texts = events.map(e => fold([part(e.closest("section"), "h2"), part(e, "summary"), part(e, "ul")].join(" ")));

// filter shows the events that hold every word, and the years that hold such events.
function filter() {
  const words = fold(field.value).split(/\s+/).filter(w => w);
  let shown = 0;
  events.forEach((e, i) => {
    e.hidden = !words.every(w => texts[i].includes(w));
    if (!e.hidden) shown++;
  });
  for (const year of document.querySelectorAll("section")) {
    year.hidden = !year.querySelector("details.event:not([hidden])");
  }
  count.textContent = count.dataset.of.replace("{n}", shown).replace("{all}", events.length);
  history.replaceState(null, "", field.value ? "#" + encodeURIComponent(field.value) : location.pathname + location.search);
}

document.querySelector(".finder").hidden = false;
field.value = decodeURIComponent(location.hash.slice(1));
field.addEventListener("input", filter);
filter();
