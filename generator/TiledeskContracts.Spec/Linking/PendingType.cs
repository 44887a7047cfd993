using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Linking;

/// <summary>A type that has a name and waits for its members.</summary>
/// <param name="Schema">Its schema, unwrapped.</param>
/// <param name="Form">What it becomes.</param>
/// <param name="Name">Its C# name.</param>
internal sealed record PendingType(OpenApiSchema Schema, SchemaForm Form, string Name);
