// Prints, as JSON, what r2-shared-js reads from the EPUB that is named.
const PATH = "r2-shared-js/dist/es8-es2017/src/";
const globals = require(`${PATH}init-globals`);
globals.initGlobalConverters_GENERIC();
globals.initGlobalConverters_SHARED();
const { PublicationParsePromise } = require(`${PATH}parser/publication-parser`);
const { lazyLoadMediaOverlays } = require(`${PATH}parser/epub-daisy-common`);

const sounds = (overlay) => [
  ...(overlay.Audio ? [[overlay.Text, overlay.Audio]] : []),
  ...(overlay.Children || []).flatMap(sounds),
];

async function main() {
  const book = await PublicationParsePromise(process.argv[2]);
  const overlays = [];
  for (const { MediaOverlays } of book.Spine.filter((link) => link.MediaOverlays)) {
    await lazyLoadMediaOverlays(book, MediaOverlays);
    overlays.push(sounds(MediaOverlays));
  }
  const entry = (link) => [link.Title, link.Href, (link.Children || []).map(entry)];
  console.log(JSON.stringify({
    title: book.Metadata.Title,
    duration: book.Metadata.Duration,
    spine: book.Spine.map((link) => link.Href),
    contents: book.TOC.map(entry),
    overlays,
  }));
  book.freeDestroy();
}

main();
