// The architecture as named rules, each with its reason. `npm run check:imports` enforces them.
const core =
  '^src/(text|lexicon|story|check|loader|retrieval|reply|locales|evaluation|shelf)/|^src/slices|^commands/';

/** The bot's own code. */
const OWN = '^(src|commands)/';

/** What `from` matches imports nothing that `to` matches. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Of the bot's own code, `folder` imports only what `allowed` matches. */
const standsOn = (name, comment, folder, allowed) =>
  rule(name, comment, { path: folder }, { path: OWN, pathNot: allowed });

/** Of the bot's own code, only `home` imports these packages. */
const onlyIn = (name, comment, home, packages) =>
  rule(name, comment, { path: OWN, pathNot: home }, { path: `node_modules/${packages}/` });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'no-circular',
      'A cycle means that two folders are one; imports go downward only.',
      {},
      { circular: true },
    ),
    rule(
      'core-does-no-io',
      'The engine is a pure function of text: it must run in a browser and be tested without a disk.',
      { path: `${core}|^src/interactions/` },
      { dependencyTypes: ['core'] },
    ),
    standsOn(
      'text-knows-no-news',
      'src/text knows characters and words, nothing of stories.',
      '^src/text/',
      '^src/text/',
    ),
    standsOn(
      'story-is-the-vocabulary',
      'The domain types stand on src/text alone.',
      '^src/story/',
      '^src/(story|text)/',
    ),
    standsOn(
      'loader-and-retrieval-do-not-meet',
      'What reads an article and what answers a question share only the Story.',
      '^src/(loader|retrieval)/',
      '^src/($1|lexicon|story|text)/',
    ),
    standsOn(
      'check-only-compares',
      'Whether words are a story’s words follows from the words and the story alone, never from a search.',
      '^src/check/',
      '^src/(check|story|text)/',
    ),
    standsOn(
      'lexicon-knows-no-story',
      'What English words mean does not depend on any article.',
      '^src/lexicon/',
      '^src/(lexicon|text)/',
    ),
    standsOn(
      'reply-only-renders',
      'A reply is made from an answer and a story; it never searches or loads.',
      '^src/reply/',
      '^src/(reply|story|text|locales)/|^src/retrieval/(answer|sureness)\\.ts$|^src/check/(verdict|fate)\\.ts$|^src/shelf/(review|settings|change|counted|shelf-record|store)\\.ts$',
    ),
    standsOn(
      'shelf-knows-no-discord',
      'Whose story serves where does not depend on how it is asked, nor on where it is kept.',
      '^src/shelf/',
      '^src/(shelf|lexicon|loader|retrieval|story|text)/|^src/slices\\.ts$|^src/locales/languages\\.ts$',
    ),
    rule(
      'commands-know-no-front',
      'A command is request in, message JSON out: the same for every front.',
      { path: '^commands/' },
      { path: '^src/(fronts|store|pictures|app|main|config)' },
    ),
    rule(
      'interactions-know-no-front',
      'Dispatch is called by the fronts and knows none of them.',
      { path: '^src/interactions/' },
      { path: '^src/(fronts|store|pictures|app|main|config)' },
    ),
    rule(
      'fronts-do-not-meet',
      'Each front can be removed without touching another; what they share (answering in time, and telling Discord) is in delivery.',
      { path: '^src/fronts/([^/]+)/' },
      { path: '^src/fronts/', pathNot: '^src/fronts/($1|delivery)/' },
    ),
    rule(
      'delivery-knows-no-front',
      'What the fronts share depends on none of them.',
      { path: '^src/fronts/delivery/' },
      { path: '^src/(fronts|store|app|config)', pathNot: '^src/fronts/delivery/' },
    ),
    standsOn(
      'page-is-apart',
      'The playground’s page runs in a browser and speaks to the bot over HTTP alone: of the bot it knows only what they send each other, and what a message of Discord’s is made of.',
      '^playground/',
      '^src/(fronts/playground/wire|interactions/bare-message)\\.ts$',
    ),
    rule(
      'nothing-needs-the-page',
      'The page is bundled and served as files; no part of the bot is built on it.',
      { path: OWN },
      { path: '^playground/' },
    ),
    rule(
      'servers-only-in-http',
      'There is one HTTP server, with one set of limits; counting for Prometheus is its business too.',
      { path: OWN, pathNot: '^src/fronts/http/' },
      { path: 'node_modules/(fastify|prom-client)/', dependencyTypesNot: ['type-only'] },
    ),
    standsOn(
      'evaluation-only-asks',
      'What is measured is the engine itself: loading and asking, and nothing that shows or serves.',
      '^src/evaluation/',
      '^src/(evaluation|lexicon|loader|retrieval|story|text)/',
    ),
    rule(
      'command-line-on-top',
      'argv is read above everything else: no part may depend on how the program was started.',
      { path: OWN, pathNot: '^src/(cli/|main\\.ts$)' },
      { path: '^src/(cli/|main\\.ts$)' },
    ),
    rule(
      'library-on-top',
      'What other programs import is made of the engine; no part of the bot is built on it.',
      { path: OWN, pathNot: '^src/(api/|index\\.ts$)' },
      { path: '^src/(api/|index\\.ts$)' },
    ),
    rule(
      'library-needs-no-discord',
      'Whoever imports the engine gets no bot with it: of the fronts only what makes a plain sentence of Markdown.',
      { path: '^src/(api/|index\\.ts$)' },
      {
        path: '^(src/(fronts|interactions|pictures|cli|evaluation|app|contexts|config|main)|commands/)',
        pathNot: '^src/fronts/terminal/(markdown|paint)\\.ts$',
      },
    ),
    rule(
      'disk-only-in-store',
      'Article files are read in one place, which limits their size; eval also reads and writes its own files.',
      { path: OWN, pathNot: '^src/(store/|cli/evaluate(-quotes)?\\.ts$)' },
      { path: '^(node:)?fs(/|$)', dependencyTypes: ['core'] },
    ),
    rule(
      'discordjs-only-in-gateway',
      'The client library is one front, and its REST part what the fronts share; everything else speaks the wire types (discord-api-types).',
      { pathNot: '^src/fronts/(gateway|delivery)/|^test/' },
      { path: 'node_modules/(discord\\.js|@discordjs)/' },
    ),
    onlyIn(
      'drawing-only-in-pictures',
      'Native code and font files have one home: what a picture shows is a value that all else can read.',
      '^src/pictures/',
      '(@napi-rs/canvas|@fontsource|css-line-break)',
    ),
    standsOn(
      'pictures-only-draw',
      'A picture is drawn as it is told to be, whatever it is of.',
      '^src/pictures/',
      '^src/pictures/|^src/reply/picture\\.ts$',
    ),
    onlyIn(
      'fuse-only-in-fuzzy',
      'Fuzzy matching has one home, so that its options and its limits do too.',
      '^src/retrieval/question/fuzzy\\.ts$',
      'fuse\\.js',
    ),
    onlyIn(
      'any-ascii-only-in-latin',
      'What a letter of another script is in Latin ones has one home.',
      '^src/text/latin\\.ts$',
      'any-ascii',
    ),
    onlyIn(
      'readability-only-in-article-body',
      'What is taken for an article’s body has one home, and the one long step of the loader too.',
      '^src/loader/parse/html/article-body\\.ts$',
      '@mozilla/readability',
    ),
    onlyIn(
      'linkedom-only-in-dom',
      'A page is seen through the few typed functions that are needed; linkedom’s types lean on the browser’s.',
      '^src/loader/parse/html/dom\\.ts$',
      'linkedom',
    ),
    onlyIn(
      'htmlparser2-only-in-page',
      'HTML is parsed in one place, which limits its depth and size.',
      '^src/loader/parse/html/page\\.ts$',
      'htmlparser2',
    ),
    onlyIn(
      'ipaddr-only-in-public-address',
      'Which addresses are public is decided once: a second opinion would be a way in.',
      '^src/store/address/public-address\\.ts$',
      'ipaddr\\.js',
    ),
    rule(
      'network-only-in-address',
      'Servers are asked in one place, which checks and pins every address; the fronts have their own ways.',
      { path: OWN, pathNot: '^src/(store/address|fronts)/' },
      { path: '^(node:)?(https?|http2|net|tls|dns|dgram)(/|$)', dependencyTypes: ['core'] },
    ),
    onlyIn(
      'database-only-in-store',
      'How shelves are kept is known in one folder: everything else speaks the contract, src/shelf/store.ts.',
      '^src/store/database/',
      '(kysely|libsql|pg)',
    ),
    standsOn(
      'database-knows-only-the-contract',
      'The database keeps what it is given; it knows nothing of articles, answers or Discord.',
      '^src/store/database/',
      '^src/(store/database/|shelf/(store|change|counted|shelf-record|settings)\\.ts$)',
    ),
    rule(
      'env-only-in-config',
      'dotenv is read once, by the configuration.',
      { pathNot: '^src/config\\.ts$' },
      { path: 'node_modules/dotenv/' },
    ),
    rule(
      'not-to-dev-dependencies',
      'What runs at a user must be installed at a user.',
      { path: OWN },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
