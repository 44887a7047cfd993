namespace TiledeskContracts.Spec.Model;

/// <summary>A property's cell in the nullability table.</summary>
public enum PropertyShape
{
    /// <summary>Required and not nullable: <c>T</c>.</summary>
    Required,

    /// <summary>Required and nullable: <c>T?</c>, null is written.</summary>
    RequiredNullable,

    /// <summary>Optional: <c>T?</c>, null is absent (on answers an explicit null is remembered).</summary>
    Optional,

    /// <summary>Optional and nullable in a request: <c>Optional&lt;T?&gt;</c>, absent, null and value apart.</summary>
    OptionalNullable,

    /// <summary>Required of answers alone, in a class that requests send too (<c>readOnly</c>): <c>T</c>, written where it was set or read.</summary>
    RequiredInAnswers,
}
