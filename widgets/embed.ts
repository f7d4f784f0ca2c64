import { defineCitizenElements } from './citizen/define.ts'

/** The one script of a page: `<script type="module" src="https://…/widgets.js"></script>`. The service is where it came from. */
defineCitizenElements(new URL(import.meta.url).origin)
