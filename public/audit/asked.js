// Before the page is drawn: whether its address asks for a list, for which what comes after it waits out of sight.
if (location.search.length > 1) document.documentElement.dataset.asked = '';
