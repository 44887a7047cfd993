using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Linking;

/// <summary>A type that has a name and waits for its members.</summary>
/// <param name="Schema">Its schema, unwrapped.</param>
/// <param name="Owner">The schema whose pointer and words it carries: the component, where the content is wrapped inside of one.</param>
/// <param name="Form">What it becomes.</param>
/// <param name="Name">Its C# name.</param>
internal sealed record PendingType(OpenApiSchema Schema, OpenApiSchema Owner, SchemaForm Form, string Name);
