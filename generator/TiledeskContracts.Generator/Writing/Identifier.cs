using Microsoft.CodeAnalysis.CSharp;

namespace TiledeskContracts.Generator.Writing;

/// <summary>Writes names: the only way a name of the model becomes C#.</summary>
internal static class Identifier
{
    /// <summary>Writes a name, with <c>@</c> where it is a keyword.</summary>
    /// <param name="name">The name as the model has it.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="InvalidOperationException">It is no identifier; names are made in Spec, so this is a defect there.</exception>
    public static Code Of(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
        {
            throw new InvalidOperationException($"'{Literal.Of(name)}' is not a C# identifier.");
        }

        return Code.Escaped(IsKeyword(name) ? "@" + name : name);
    }

    /// <summary>Writes a dotted name with <c>global::</c> in front.</summary>
    /// <param name="name">E.g. <c>TiledeskContracts.V3.Request</c>.</param>
    /// <returns>The name.</returns>
    public static Code Global(string name) => Code.Of($"global::{Dotted(name)}");

    /// <summary>Writes a type of the file's own namespace where only a type can stand: members are not looked up there.</summary>
    /// <param name="name">The full name, e.g. <c>TiledeskContracts.V3.Request</c>.</param>
    /// <returns>E.g. <c>Request</c>; the full name where an emitted type has a type of that name within.</returns>
    public static Code Near(string name)
    {
        var last = name.Substring(name.LastIndexOf('.') + 1);
        return last is "Kinds" or "Values" ? Global(name) : Of(last);
    }

    /// <summary>Writes a dotted name.</summary>
    /// <param name="name">E.g. <c>TiledeskContracts.V3</c>.</param>
    /// <returns>The name.</returns>
    public static Code Dotted(string name) => Code.Escaped(string.Join(".", name.Split('.').Select(static part => Of(part).ToString())));

    /// <summary>Writes a private field's name for a member.</summary>
    /// <param name="name">The member's name, e.g. <c>Close</c>.</param>
    /// <param name="suffix">Keeps it apart from the emitter's own fields, e.g. <c>Operation</c>.</param>
    /// <returns>E.g. <c>_closeOperation</c>.</returns>
    public static Code Field(string name, Code suffix) =>
        Of("_" + char.ToLowerInvariant(name[0]) + name.Substring(1) + suffix);

    // Contextual keywords too: 'field', 'record' or 'value' mean something in some of the places that names go to.
    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
}
