using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>One of several things that a value may be.</summary>
/// <param name="Written">The schema as it stands among the alternatives.</param>
/// <param name="Content">What it says once unwrapped.</param>
/// <param name="Form">What it becomes.</param>
internal sealed record Alternative(OpenApiSchema Written, OpenApiSchema Content, SchemaForm Form);
