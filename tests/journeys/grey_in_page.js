// A picture as how light each of its points is: runs in a page, for a PNG in base64.

globalThis.greyOf = async (png) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  // A film's colours want even sides.
  const width = image.width & ~1;
  const height = image.height & ~1;
  const canvas = new OffscreenCanvas(width, height);
  const ink = canvas.getContext("2d");
  ink.drawImage(image, 0, 0);
  const { data } = ink.getImageData(0, 0, width, height);
  const light = [];
  for (let at = 0; at < data.length; at += 4) {
    light.push(Math.floor((data[at] + data[at + 1] + data[at + 2]) / 3));
  }
  return { width, height, light };
};
