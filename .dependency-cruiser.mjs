// The architecture as named rules, each with its reason. `npm run check:imports` enforces them.
const core =
  '^src/(text|lexicon|story|check|loader|retrieval|reply|locales|evaluation|shelf)/|^src/slices|^commands/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means that two folders are one; imports go downward only.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-does-no-io',
      comment:
        'The engine is a pure function of text: it must run in a browser and be tested without a disk.',
      severity: 'error',
      from: { path: `${core}|^src/interactions/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'text-knows-no-news',
      comment: 'src/text knows characters and words, nothing of stories.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^(src|commands)/', pathNot: '^src/text/' },
    },
    {
      name: 'story-is-the-vocabulary',
      comment: 'The domain types stand on src/text alone.',
      severity: 'error',
      from: { path: '^src/story/' },
      to: { path: '^(src|commands)/', pathNot: '^src/(story|text)/' },
    },
    {
      name: 'loader-and-retrieval-do-not-meet',
      comment: 'What reads an article and what answers a question share only the Story.',
      severity: 'error',
      from: { path: '^src/(loader|retrieval)/' },
      to: { path: '^(src|commands)/', pathNot: '^src/($1|lexicon|story|text)/' },
    },
    {
      name: 'check-only-compares',
      comment:
        'Whether words are a story’s words follows from the words and the story alone, never from a search.',
      severity: 'error',
      from: { path: '^src/check/' },
      to: { path: '^(src|commands)/', pathNot: '^src/(check|story|text)/' },
    },
    {
      name: 'lexicon-knows-no-story',
      comment: 'What English words mean does not depend on any article.',
      severity: 'error',
      from: { path: '^src/lexicon/' },
      to: { path: '^(src|commands)/', pathNot: '^src/(lexicon|text)/' },
    },
    {
      name: 'reply-only-renders',
      comment: 'A reply is made from an answer and a story; it never searches or loads.',
      severity: 'error',
      from: { path: '^src/reply/' },
      to: {
        path: '^(src|commands)/',
        pathNot:
          '^src/(reply|story|text|locales)/|^src/retrieval/(answer|sureness)\\.ts$|^src/check/(verdict|fate)\\.ts$|^src/shelf/(review|settings|change|counted|shelf-record|store)\\.ts$',
      },
    },
    {
      name: 'shelf-knows-no-discord',
      comment: 'Whose story serves where does not depend on how it is asked, nor on where it is kept.',
      severity: 'error',
      from: { path: '^src/shelf/' },
      to: {
        path: '^(src|commands)/',
        pathNot:
          '^src/(shelf|lexicon|loader|retrieval|story|text)/|^src/slices\\.ts$|^src/locales/languages\\.ts$',
      },
    },
    {
      name: 'commands-know-no-front',
      comment: 'A command is request in, message JSON out: the same for every front.',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: '^src/(fronts|store|pictures|app|main|config)' },
    },
    {
      name: 'interactions-know-no-front',
      comment: 'Dispatch is called by the fronts and knows none of them.',
      severity: 'error',
      from: { path: '^src/interactions/' },
      to: { path: '^src/(fronts|store|pictures|app|main|config)' },
    },
    {
      name: 'fronts-do-not-meet',
      comment:
        'Each front can be removed without touching another; what they share (answering in time, and telling Discord) is in delivery.',
      severity: 'error',
      from: { path: '^src/fronts/([^/]+)/' },
      to: { path: '^src/fronts/', pathNot: '^src/fronts/($1|delivery)/' },
    },
    {
      name: 'delivery-knows-no-front',
      comment: 'What the fronts share depends on none of them.',
      severity: 'error',
      from: { path: '^src/fronts/delivery/' },
      to: { path: '^src/(fronts|store|app|config)', pathNot: '^src/fronts/delivery/' },
    },
    {
      name: 'page-is-apart',
      comment:
        'The playground’s page runs in a browser and speaks to the bot over HTTP alone: of the bot it knows only what they send each other, and what a message of Discord’s is made of.',
      severity: 'error',
      from: { path: '^playground/' },
      to: {
        path: '^(src|commands)/',
        pathNot: '^src/(fronts/playground/wire|interactions/bare-message)\\.ts$',
      },
    },
    {
      name: 'nothing-needs-the-page',
      comment: 'The page is bundled and served as files; no part of the bot is built on it.',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { path: '^playground/' },
    },
    {
      name: 'servers-only-in-http',
      comment:
        'There is one HTTP server, with one set of limits; counting for Prometheus is its business too.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/fronts/http/' },
      to: { path: 'node_modules/(fastify|prom-client)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'evaluation-only-asks',
      comment: 'What is measured is the engine itself: loading and asking, and nothing that shows or serves.',
      severity: 'error',
      from: { path: '^src/evaluation/' },
      to: { path: '^(src|commands)/', pathNot: '^src/(evaluation|lexicon|loader|retrieval|story|text)/' },
    },
    {
      name: 'command-line-on-top',
      comment: 'argv is read above everything else: no part may depend on how the program was started.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(cli/|main\\.ts$)' },
      to: { path: '^src/(cli/|main\\.ts$)' },
    },
    {
      name: 'library-on-top',
      comment: 'What other programs import is made of the engine; no part of the bot is built on it.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(api/|index\\.ts$)' },
      to: { path: '^src/(api/|index\\.ts$)' },
    },
    {
      name: 'library-needs-no-discord',
      comment:
        'Whoever imports the engine gets no bot with it: of the fronts only what makes a plain sentence of Markdown.',
      severity: 'error',
      from: { path: '^src/(api/|index\\.ts$)' },
      to: {
        path: '^(src/(fronts|interactions|pictures|cli|evaluation|app|contexts|config|main)|commands/)',
        pathNot: '^src/fronts/terminal/(markdown|paint)\\.ts$',
      },
    },
    {
      name: 'disk-only-in-store',
      comment:
        'Article files are read in one place, which limits their size; eval also reads and writes its own files.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(store/|cli/evaluate(-quotes)?\\.ts$)' },
      to: { path: '^(node:)?fs(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'discordjs-only-in-gateway',
      comment:
        'The client library is one front, and its REST part what the fronts share; everything else speaks the wire types (discord-api-types).',
      severity: 'error',
      from: { pathNot: '^src/fronts/(gateway|delivery)/|^test/' },
      to: { path: 'node_modules/(discord\\.js|@discordjs)/' },
    },
    {
      name: 'drawing-only-in-pictures',
      comment:
        'Native code and font files have one home: what a picture shows is a value that all else can read.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/pictures/' },
      to: { path: 'node_modules/(@napi-rs/canvas|@fontsource|css-line-break)/' },
    },
    {
      name: 'pictures-only-draw',
      comment: 'A picture is drawn as it is told to be, whatever it is of.',
      severity: 'error',
      from: { path: '^src/pictures/' },
      to: { path: '^(src|commands)/', pathNot: '^src/pictures/|^src/reply/picture\\.ts$' },
    },
    {
      name: 'fuse-only-in-fuzzy',
      comment: 'Fuzzy matching has one home, so that its options and its limits do too.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/retrieval/question/fuzzy\\.ts$' },
      to: { path: 'node_modules/fuse\\.js/' },
    },
    {
      name: 'any-ascii-only-in-latin',
      comment: 'What a letter of another script is in Latin ones has one home.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/text/latin\\.ts$' },
      to: { path: 'node_modules/any-ascii/' },
    },
    {
      name: 'readability-only-in-article-body',
      comment: 'What is taken for an article’s body has one home, and the one long step of the loader too.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/loader/parse/html/article-body\\.ts$' },
      to: { path: 'node_modules/@mozilla/readability/' },
    },
    {
      name: 'linkedom-only-in-dom',
      comment:
        'A page is seen through the few typed functions that are needed; linkedom’s types lean on the browser’s.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/loader/parse/html/dom\\.ts$' },
      to: { path: 'node_modules/linkedom/' },
    },
    {
      name: 'htmlparser2-only-in-page',
      comment: 'HTML is parsed in one place, which limits its depth and size.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/loader/parse/html/page\\.ts$' },
      to: { path: 'node_modules/htmlparser2/' },
    },
    {
      name: 'ipaddr-only-in-public-address',
      comment: 'Which addresses are public is decided once: a second opinion would be a way in.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/store/address/public-address\\.ts$' },
      to: { path: 'node_modules/ipaddr\\.js/' },
    },
    {
      name: 'network-only-in-address',
      comment:
        'Servers are asked in one place, which checks and pins every address; the fronts have their own ways.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(store/address|fronts)/' },
      to: { path: '^(node:)?(https?|http2|net|tls|dns|dgram)(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'database-only-in-store',
      comment:
        'How shelves are kept is known in one folder: everything else speaks the contract, src/shelf/store.ts.',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/store/database/' },
      to: { path: 'node_modules/(kysely|libsql|pg)/' },
    },
    {
      name: 'database-knows-only-the-contract',
      comment: 'The database keeps what it is given; it knows nothing of articles, answers or Discord.',
      severity: 'error',
      from: { path: '^src/store/database/' },
      to: {
        path: '^(src|commands)/',
        pathNot: '^src/(store/database/|shelf/(store|change|counted|shelf-record|settings)\\.ts$)',
      },
    },
    {
      name: 'env-only-in-config',
      comment: 'dotenv is read once, by the configuration.',
      severity: 'error',
      from: { pathNot: '^src/config\\.ts$' },
      to: { path: 'node_modules/dotenv/' },
    },
    {
      name: 'not-to-dev-dependencies',
      comment: 'What runs at a user must be installed at a user.',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
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
