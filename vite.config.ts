import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/*
 * Two chunks of components instead of dozens: "fields" is what the start page and the login need, "workbench" is the
 * rest. Left to itself the bundler splits shared code so finely that a first visit makes over twenty requests.
 */
const fields =
  /(node_modules[\\/](lit|lit-html|lit-element|@lit|@open-wc)[\\/])|(@vaadin[\\/](common-frontend|a11y-base|component-base|field-base|input-container|vaadin-themable-mixin|vaadin-usage-statistics|vaadin-development-mode-detector|text-field|email-field|password-field|checkbox|button|tooltip|overlay)[\\/])|disableOnClickFunctions/;
const workbench = /@vaadin[\\/](?!common-frontend|router|bundles)|jar-resources[\\/].*(onnector|vaadin-|lit-renderer|flow-component-)/;

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'fields', test: fields, priority: 2 },
            { name: 'workbench', test: workbench, priority: 1 },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
