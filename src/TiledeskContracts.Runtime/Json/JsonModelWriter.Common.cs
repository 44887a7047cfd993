namespace TiledeskContracts.Json;

/// <content>The kinds of members that most members are of, with the codec said once here.</content>
public sealed partial class JsonModelWriter
{
    /// <summary>Writes a required text; see <see cref="Require{T, TCodec}"/>.</summary>
    /// <param name="members">The object's members.</param>
    /// <param name="slot">Which of them.</param>
    /// <param name="value">The value.</param>
    /// <param name="rest">The object's remainder.</param>
    public void RequireText(JsonMembers members, int slot, string value, JsonRemainder? rest) =>
        Require<string, StringCodec>(members, slot, value, rest);

    /// <summary>Writes a required object; see <see cref="Require{T, TCodec}"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="members">The object's members.</param>
    /// <param name="slot">Which of them.</param>
    /// <param name="value">The value.</param>
    /// <param name="rest">The object's remainder.</param>
    public void RequireModel<T>(JsonMembers members, int slot, T value, JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        Require<T, ModelCodec<T>>(members, slot, value, rest);

    /// <summary>Writes a text that may be absent; see <see cref="Optional{T, TCodec}"/>.</summary>
    /// <param name="members">The object's members.</param>
    /// <param name="slot">Which of them.</param>
    /// <param name="value">The value.</param>
    /// <param name="rest">The object's remainder.</param>
    public void OptionalText(JsonMembers members, int slot, string? value, JsonRemainder? rest) =>
        Optional<string, StringCodec>(members, slot, value, rest);

    /// <summary>Writes an object that may be absent; see <see cref="Optional{T, TCodec}"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="members">The object's members.</param>
    /// <param name="slot">Which of them.</param>
    /// <param name="value">The value.</param>
    /// <param name="rest">The object's remainder.</param>
    public void OptionalModel<T>(JsonMembers members, int slot, T? value, JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        Optional<T, ModelCodec<T>>(members, slot, value, rest);

    /// <summary>Writes a text of which absent, null and value are three things; see <see cref="OptionalState{T, TCodec}"/>.</summary>
    /// <param name="members">The object's members.</param>
    /// <param name="slot">Which of them.</param>
    /// <param name="value">The value.</param>
    /// <param name="rest">The object's remainder.</param>
    public void OptionalStateText(JsonMembers members, int slot, Values.Optional<string?> value, JsonRemainder? rest) =>
        OptionalState<string, StringCodec>(members, slot, value, rest);

    /// <summary>Writes an object of which absent, null and value are three things; see <see cref="OptionalState{T, TCodec}"/>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="members">The object's members.</param>
    /// <param name="slot">Which of them.</param>
    /// <param name="value">The value.</param>
    /// <param name="rest">The object's remainder.</param>
    public void OptionalStateModel<T>(JsonMembers members, int slot, Values.Optional<T?> value, JsonRemainder? rest)
        where T : class, IJsonModel<T> =>
        OptionalState<T, ModelCodec<T>>(members, slot, value, rest);
}
