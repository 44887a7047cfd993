using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Polymorphism;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Peels references and wrappers off a schema: <c>$ref</c>, <c>allOf</c> around one element, alternatives that only add null.</summary>
/// <param name="references">Follows references.</param>
/// <param name="hierarchies">Which components inherit: what does is no wrapper.</param>
internal sealed class SchemaUnwrapper(ReferenceResolver references, Hierarchies hierarchies)
{
    // Real wrappers are two or three deep; what is deeper leads in a circle.
    private const int Deepest = 32;

    /// <summary>What a schema says in the end.</summary>
    /// <param name="schema">A schema as it stands at its place.</param>
    /// <returns>The content, or null where a reference leads nowhere (already reported).</returns>
    public UnwrappedSchema? Unwrap(OpenApiSchema schema)
    {
        var nullable = false;
        for (var depth = 0; depth < Deepest; depth++)
        {
            nullable |= schema.Nullable;
            if (references.Resolve(schema) is not { } content)
            {
                return null;
            }

            nullable |= content.Nullable;
            var parts = content.AllOf.Count > 0 ? content.AllOf : Alternatives(content);
            if (parts.Count == 0)
            {
                return new(content, nullable);
            }

            nullable |= content.AllOf.Count > 0 ? parts.Any(AddsNull) : parts.Any(IsNull);
            if (HasOwnShape(content) || hierarchies.Contains(content.Pointer) || Single(content, parts) is not { } inner)
            {
                return new(content, nullable);
            }

            nullable |= content.AllOf.Count == 0 && parts.Any(IsAnyObjectOrNull);
            schema = inner;
        }

        return null;
    }

    /// <summary>The alternatives of a schema, without <c>null</c>.</summary>
    /// <param name="schema">A schema, no reference.</param>
    /// <returns>The alternatives as they stand.</returns>
    public static IReadOnlyList<OpenApiSchema> RealAlternatives(OpenApiSchema schema) =>
        Alternatives(schema) is { Count: > 0 } alternatives ? [.. alternatives.Where(static alternative => !IsNull(alternative))] : [];

    /// <summary>Whether a schema says nothing of the value (annotations apart).</summary>
    /// <param name="schema">A schema, or a reference.</param>
    /// <returns>True for <c>{}</c> and the like.</returns>
    public static bool IsBlank(OpenApiSchema schema) =>
        schema.Types.Count == 0 && SaysTypesAtMost(schema);

    private static IReadOnlyList<OpenApiSchema> Alternatives(OpenApiSchema schema) =>
        schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;

    private static bool IsNull(OpenApiSchema schema) => schema.Nullable && IsBlank(schema);

    private static bool IsAnyObjectOrNull(OpenApiSchema schema) =>
        schema.Nullable && schema.Types.Count == 1 && schema.Types[0] == "object" && schema.Required.Count == 0 && SaysTypesAtMost(schema);

    private static bool SaysTypesAtMost(OpenApiSchema schema) =>
        schema.Reference is null && !HasOwnShape(schema)
        && schema.AllOf.Count == 0 && schema.OneOf.Count == 0 && schema.AnyOf.Count == 0;

    private static bool AddsNull(OpenApiSchema schema) => schema.Nullable && schema.Reference is null;

    // "allOf: [{$ref}, {nullable: true}]" and "allOf: [{$ref}, {description}]" are one element with words beside;
    // a base beside its subtypes is the base, which may be each of them.
    private OpenApiSchema? Single(OpenApiSchema content, IReadOnlyList<OpenApiSchema> parts)
    {
        var real = parts.Where(part => content.AllOf.Count > 0 ? !IsBlank(part) : !IsNull(part)).ToList();
        return real.Count == 1 ? RequiresMore(content, parts, real[0]) ? null : real[0]
            : content.AllOf.Count == 0 ? BesideNull(real) ?? hierarchies.CommonBase(real)
            : null;
    }

    // "anyOf: [{$ref}, {type: object, nullable: true}]" is how OData's descriptions say that an object may be null.
    private OpenApiSchema? BesideNull(List<OpenApiSchema> real) =>
        real.Count == 2 && real.FindIndex(IsAnyObjectOrNull) is >= 0 and var any
        && references.Resolve(real[1 - any]) is { } other && (other.Properties.Count > 0 || other.AllOf.Count > 0)
            ? real[1 - any]
            : null;

    // "allOf: [{$ref}], required: [id]" is an object of its own: what is optional there must be here.
    private bool RequiresMore(OpenApiSchema content, IReadOnlyList<OpenApiSchema> parts, OpenApiSchema real) =>
        content.AllOf.Count > 0
        && (content.Required.Count > 0 || parts.Any(part => part != real && part.Required.Count > 0))
        && references.Resolve(real) is { Properties.Count: > 0 } inner
        && content.Required.Concat(parts.Where(part => part != real).SelectMany(static part => part.Required)).Any(name =>
            !inner.Required.Contains(name) && inner.Properties.Any(property => property.Key == name));

    private static bool HasOwnShape(OpenApiSchema schema) =>
        schema.Properties.Count > 0
        || schema.Enum.Count > 0
        || schema.Items is not null
        || schema.AdditionalProperties is not null
        || schema.Const is not null;
}
