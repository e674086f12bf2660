// Runs before the first paint of an extension page, so that the theme which the person chose comes without a flash of the other.
{
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
}
