/** Zod schemas generated from Discord's OpenAPI document; the package ships no types for them. */
declare module 'discord-api-spec/zod' {
  interface Schema {
    readonly safeParse: (
      value: unknown,
    ) =>
      | { readonly success: true; readonly data: unknown }
      | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
  }
  interface Issue {
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly code?: string;
    readonly errors?: readonly (readonly Issue[])[];
  }
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const IncomingWebhookRequestPartialSchema: Schema;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const PongInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}
