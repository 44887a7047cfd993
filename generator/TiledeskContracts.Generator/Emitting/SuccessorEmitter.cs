using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits how objects of two versions are made of one another.</summary>
internal static class SuccessorEmitter
{
    /// <summary>Writes the methods, where the versions agree.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    /// <param name="name">Its name.</param>
    public static void Emit(CodeWriter code, ObjectModel model, Code name)
    {
        if (model.Successor is not { Obstacle: null } successor)
        {
            return;
        }

        var version = XmlDoc.Inline(successor.Version);
        var other = Identifier.Global(successor.Type);
        code.Lines($"""

            /// <summary>Makes the same object of {version}. What {version} does not name is in its additional data, so nothing is lost.</summary>
            /// <returns>A copy.</returns>
            public {other} {Identifier.Of("To" + successor.Version)}() => {Json}::JsonModel.Convert<{name}, {other}>(this);

            /// <summary>Makes an object of one of {version}. What is not named here is in its additional data, so nothing is lost.</summary>
            /// <param name="value">The object of {version}.</param>
            /// <returns>A copy.</returns>
            public static {name} {Identifier.Of("From" + successor.Version)}({other} value) => {Json}::JsonModel.Convert<{other}, {name}>(value);
            """);
    }

    /// <summary>Says why there are no such methods.</summary>
    /// <param name="model">The class.</param>
    public static IEnumerable<Code> Obstacle(ObjectModel model) => model.Successor is { Obstacle: { } why } successor
        ? [Code.Of($"There is no <c>To{XmlDoc.Inline(successor.Version)}</c>: {XmlDoc.Inline(why)}")]
        : [];
}
