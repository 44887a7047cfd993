using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits how the body of an update is made of two states.</summary>
internal static class ChangesEmitter
{
    /// <summary>Writes the method, if the class is such a body.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    /// <param name="name">Its name.</param>
    public static void Emit(CodeWriter code, ObjectModel model, Code name)
    {
        // Which class of a hierarchy a few members belong to, nobody can tell.
        if (model.ChangeRule == ChangeRule.None || model.Inheritance is not null)
        {
            return;
        }

        var state = model.Name == "TState" ? Code.Of($"TStates") : Code.Of($"TState");
        var merges = model.ChangeRule == ChangeRule.Merges ? Code.Of($", merges: true") : default;
        var others = model.AdditionalType is not null ? Code.Of($", keepsOthers: true") : default;
        var readOnly = Code.Join($", ", Enumerable.Range(0, model.Properties.Count).Where(slot => model.Properties[slot].ReadOnly).Select(slot => Code.Of($"{slot}")));
        var slots = readOnly.ToString().Length == 0 ? default : Code.Of($", readOnly: [{readOnly}]");
        var gone = model.ChangeRule == ChangeRule.Merges
            ? default
            : Code.Of($"\n/// <exception cref=\"system::ArgumentException\">A member is gone, and the contract allows no null in its place.</exception>");
        code.Lines($"""

            /// <summary>Makes a body of what differs between two states; of other classes, members of the same names count.</summary>
            /// <param name="before">What was read, for example.</param>
            /// <param name="after">A changed copy of it.</param>
            /// <returns>The body; null where nothing has changed that it can say.</returns>{gone}
            public static {name}? ChangesBetween<{state}>({state} before, {state} after)
                where {state} : class, {Json}::IJsonModel<{state}> =>
                {Json}::JsonChanges.Between<{state}, {name}>(_members, before, after{merges}{others}{slots});
            """);
    }
}
