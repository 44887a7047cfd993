namespace TiledeskContracts.Json;

/// <content>How a member is written: plainly, or as it came.</content>
public sealed partial class JsonModelWriter
{
    // The usual case: a value whose member nothing else is known of.
    private bool BeginMember(int slot)
    {
        if (!_frame.IsPlain(slot))
        {
            return false;
        }

        Separated(_frame.Members.SeparatedNameOf(slot));
        return true;
    }

    // The usual case: nothing to write.
    private bool IsAbsent(int slot) => _frame.IsPlain(slot) && !_frame.Members.IsEverWrittenAsNull;

    private void State<T, TCodec>(int slot, T value, bool isThere, bool nullIsAbsent)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!_compares && _frame.Rest is { } rest && rest.TryFind(slot, out var kept))
        {
            var wasThere = KeptText.TryRead<T, TCodec>(rest, kept, out var again);
            if ((nullIsAbsent || wasThere == isThere) && IsSame<T, TCodec>(again, value))
            {
                Kept<T, TCodec>(slot, value, rest);
                return;
            }
        }

        if (isThere)
        {
            Member<T, TCodec>(slot, value);
        }
    }

    private void Member<T, TCodec>(int slot, T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var members = _frame.Members;
        Separated(members.SeparatedNameOf(slot));
        Value<T, TCodec>(value);
        if (_writesAliases && members.HasAlias(slot))
        {
            Separated(members.SeparatedAliasOf(slot));
            Value<T, TCodec>(value);
        }
    }

    private void Kept<T, TCodec>(int slot, T value, JsonRemainder rest)
        where TCodec : struct, IJsonCodec<T>
    {
        var members = _frame.Members;
        var hasName = rest.TryFind(slot, isAlias: false, out var name);
        if (hasName && name.IsAbsent)
        {
            return;
        }

        if (hasName || _writesAliases)
        {
            Separated(members.SeparatedNameOf(slot));
            KeptOr<T, TCodec>(hasName, name, value, rest);
        }

        var hasAlias = rest.TryFind(slot, isAlias: true, out var alias);
        if (hasAlias || (_writesAliases && members.HasAlias(slot)))
        {
            Separated(members.SeparatedAliasOf(slot));
            KeptOr<T, TCodec>(hasAlias, alias, value, rest);
        }
    }

    private void KeptOr<T, TCodec>(bool isKept, JsonRemainder.Known kept, T value, JsonRemainder rest)
        where TCodec : struct, IJsonCodec<T>
    {
        if (isKept)
        {
            Raw(rest.TextOf(kept));
        }
        else
        {
            Value<T, TCodec>(value);
        }
    }
}
