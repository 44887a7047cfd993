using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The nullability table: required or not, nullable or not, in requests alone or not.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>The contract says</term><description>not nullable / nullable</description></listheader>
/// <item><term>required</term><description><see cref="PropertyShape.Required"/> / <see cref="PropertyShape.RequiredNullable"/></description></item>
/// <item><term>optional, in answers</term><description><see cref="PropertyShape.Optional"/> / <see cref="PropertyShape.Optional"/></description></item>
/// <item><term>optional, in requests alone</term><description><see cref="PropertyShape.Optional"/> / <see cref="PropertyShape.OptionalNullable"/></description></item>
/// </list>
/// A <c>readOnly</c> property of a request and a <c>writeOnly</c> one of an answer are never required there. In a class that both
/// requests and answers have, a required <c>readOnly</c> property is <see cref="PropertyShape.RequiredInAnswers"/>.
/// </remarks>
internal static class ShapeTable
{
    /// <summary>The cell of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isSent">Whether requests reach its class.</param>
    /// <param name="requestOnly">Whether requests alone do.</param>
    /// <returns>The shape.</returns>
    public static PropertyShape Of(PropertyDraft property, bool isSent, bool requestOnly)
    {
        var absentHere = requestOnly ? property.Model.ReadOnly : property.Model.WriteOnly;
        var shape = Of(property.Required && !absentHere, property.Nullable, requestOnly);
        return !isSent || !property.Model.ReadOnly ? shape : shape switch
        {
            PropertyShape.Required => PropertyShape.RequiredInAnswers,

            // Null and 'not set' are one thing in C#, and a new object must not be sent with a null that it is not to have.
            PropertyShape.RequiredNullable => PropertyShape.Optional,
            _ => shape,
        };
    }

    /// <summary>The cell of the table.</summary>
    /// <param name="required">Whether the contract requires the property.</param>
    /// <param name="nullable">Whether null is allowed.</param>
    /// <param name="requestOnly">Whether its class is reached from requests alone.</param>
    /// <returns>The shape.</returns>
    public static PropertyShape Of(bool required, bool nullable, bool requestOnly) => (required, nullable, requestOnly) switch
    {
        (true, false, _) => PropertyShape.Required,
        (true, true, _) => PropertyShape.RequiredNullable,
        (false, true, true) => PropertyShape.OptionalNullable,
        (false, _, _) => PropertyShape.Optional,
    };
}
